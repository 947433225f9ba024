#ifndef APPRAISE_CSHA256_SHIM_H
#define APPRAISE_CSHA256_SHIM_H

/*
 * The rounds of SHA-256 (FIPS 180-4, 6.2.2) over whole blocks of 64 bytes, in three ways: in plain C; with the wide
 * registers of x86-64 processors since 2013 (AVX2, BMI2), in two thirds of the instructions; and with the instructions
 * that newer ones have for these rounds, six times as fast. Swift has no way to compile one function for a processor that
 * may not be there. Whoever calls asks first what there is.
 */

#include <stddef.h>
#include <stdint.h>

static const uint32_t appraise_sha256_constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static inline uint32_t appraise_sha256_rotated(uint32_t word, int bits) { return word >> bits | word << (32 - bits); }

/* Four bytes, the first of them the highest. */
static inline uint32_t appraise_sha256_word(const uint8_t *bytes) {
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

/*
 * The large and small sigma of the standard: a word rotated by i, j and k bits, or shifted by k. Rotating what two
 * rotations have in common together saves a copy of the word each time.
 */
#define APPRAISE_SHA256_LARGE(x, i, j, k) \
    appraise_sha256_rotated(appraise_sha256_rotated(appraise_sha256_rotated(x, (k) - (j)) ^ (x), (j) - (i)) ^ (x), i)
#define APPRAISE_SHA256_SMALL(x, i, j, k) \
    (appraise_sha256_rotated(appraise_sha256_rotated(x, (j) - (i)) ^ (x), i) ^ (x) >> (k))

/*
 * One round. The standard passes eight words on by one place each time; here the next round names them by their new
 * places instead, so that nothing is moved. The majority of a, b and c is b where b and c agree and else a, and what a
 * and b have in common is what the round before called the difference of b and c.
 */
#define APPRAISE_SHA256_ROUND(a, b, c, d, e, f, g, h, t, word) do { \
    h += APPRAISE_SHA256_LARGE(e, 6, 11, 25) + (g ^ (e & (f ^ g))) + appraise_sha256_constants[t] + (word); \
    d += h; \
    ab = a ^ b; \
    h += APPRAISE_SHA256_LARGE(a, 2, 13, 22) + (b ^ (bc & ab)); \
    bc = ab; \
} while (0)

/* Eight rounds, after which all words are back in their places. */
#define APPRAISE_SHA256_EIGHT(t, word) do { \
    APPRAISE_SHA256_ROUND(a, b, c, d, e, f, g, h, (t), word(t)); \
    APPRAISE_SHA256_ROUND(h, a, b, c, d, e, f, g, (t) + 1, word((t) + 1)); \
    APPRAISE_SHA256_ROUND(g, h, a, b, c, d, e, f, (t) + 2, word((t) + 2)); \
    APPRAISE_SHA256_ROUND(f, g, h, a, b, c, d, e, (t) + 3, word((t) + 3)); \
    APPRAISE_SHA256_ROUND(e, f, g, h, a, b, c, d, (t) + 4, word((t) + 4)); \
    APPRAISE_SHA256_ROUND(d, e, f, g, h, a, b, c, (t) + 5, word((t) + 5)); \
    APPRAISE_SHA256_ROUND(c, d, e, f, g, h, a, b, (t) + 6, word((t) + 6)); \
    APPRAISE_SHA256_ROUND(b, c, d, e, f, g, h, a, (t) + 7, word((t) + 7)); \
} while (0)

/* The word of a round: of the block in the first sixteen, and later of the four words that the standard names. */
#define APPRAISE_SHA256_GIVEN(t) (w[t] = appraise_sha256_word(block + 4 * (t)))
#define APPRAISE_SHA256_MADE(t) (w[(t) % 16] += w[((t) - 7) % 16] \
    + APPRAISE_SHA256_SMALL(w[((t) - 15) % 16], 7, 18, 3) + APPRAISE_SHA256_SMALL(w[((t) - 2) % 16], 17, 19, 10))

/* The names are the standard's. */
static inline void appraise_sha256_plain_block(uint32_t state[8], const uint8_t *block) {
    uint32_t w[16];
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
    uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
    uint32_t ab, bc = b ^ c;
    APPRAISE_SHA256_EIGHT(0, APPRAISE_SHA256_GIVEN);
    APPRAISE_SHA256_EIGHT(8, APPRAISE_SHA256_GIVEN);
    APPRAISE_SHA256_EIGHT(16, APPRAISE_SHA256_MADE);
    APPRAISE_SHA256_EIGHT(24, APPRAISE_SHA256_MADE);
    APPRAISE_SHA256_EIGHT(32, APPRAISE_SHA256_MADE);
    APPRAISE_SHA256_EIGHT(40, APPRAISE_SHA256_MADE);
    APPRAISE_SHA256_EIGHT(48, APPRAISE_SHA256_MADE);
    APPRAISE_SHA256_EIGHT(56, APPRAISE_SHA256_MADE);
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
}

#undef APPRAISE_SHA256_LARGE
#undef APPRAISE_SHA256_SMALL
#undef APPRAISE_SHA256_ROUND
#undef APPRAISE_SHA256_EIGHT
#undef APPRAISE_SHA256_GIVEN
#undef APPRAISE_SHA256_MADE

static inline void appraise_sha256_plain(uint32_t *state, const uint8_t *bytes, size_t blocks) {
    for (size_t block = 0; block < blocks; block++) appraise_sha256_plain_block(state, bytes + 64 * block);
}

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>

/* Whether the system keeps the wide registers of a thread that is interrupted. */
static inline int appraise_sha256_keeps_wide_registers(void) {
    unsigned int low, high;
    __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    return (low & 6) == 6;
}

/*
 * What the processor has: the instructions of appraise_sha256_fast (2), those of appraise_sha256_wide (1), or neither.
 * Asking may take long on a virtual machine.
 */
static inline int appraise_sha256_best(void) {
    const unsigned int wide = bit_AVX2 | bit_BMI | bit_BMI2;
    unsigned int a, b, c, d, first;
    if (!__get_cpuid(1, &a, &b, &first, &d) || !__get_cpuid_count(7, 0, &a, &b, &c, &d)) return 0;
    if ((first & bit_SSSE3) && (first & bit_SSE4_1) && (b & bit_SHA)) return 2;
    return (b & wide) == wide && (first & bit_OSXSAVE) && appraise_sha256_keeps_wide_registers() ? 1 : 0;
}

/*
 * One round as above, whose rotations leave their word as it was: so they need no copies, and nothing is shared. `word`
 * is the round's word with its constant added.
 */
#define APPRAISE_SHA256_WIDE_ROUND(a, b, c, d, e, f, g, h, word) do { \
    h += (word) + (appraise_sha256_rotated(e, 6) ^ appraise_sha256_rotated(e, 11) ^ appraise_sha256_rotated(e, 25)) \
        + (e & f) + (~e & g); \
    d += h; \
    ab = a ^ b; \
    h += (appraise_sha256_rotated(a, 2) ^ appraise_sha256_rotated(a, 13) ^ appraise_sha256_rotated(a, 22)) \
        + (b ^ (bc & ab)); \
    bc = ab; \
} while (0)

/* Eight rounds, with four words of one block and the next four behind those of the other block. */
#define APPRAISE_SHA256_WIDE_EIGHT(w) do { \
    APPRAISE_SHA256_WIDE_ROUND(a, b, c, d, e, f, g, h, (w)[0]); \
    APPRAISE_SHA256_WIDE_ROUND(h, a, b, c, d, e, f, g, (w)[1]); \
    APPRAISE_SHA256_WIDE_ROUND(g, h, a, b, c, d, e, f, (w)[2]); \
    APPRAISE_SHA256_WIDE_ROUND(f, g, h, a, b, c, d, e, (w)[3]); \
    APPRAISE_SHA256_WIDE_ROUND(e, f, g, h, a, b, c, d, (w)[8]); \
    APPRAISE_SHA256_WIDE_ROUND(d, e, f, g, h, a, b, c, (w)[9]); \
    APPRAISE_SHA256_WIDE_ROUND(c, d, e, f, g, h, a, b, (w)[10]); \
    APPRAISE_SHA256_WIDE_ROUND(b, c, d, e, f, g, h, a, (w)[11]); \
} while (0)

__attribute__((target("avx2,bmi,bmi2")))
static inline void appraise_sha256_wide_block(uint32_t state[8], const uint32_t *w) {
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
    uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
    uint32_t ab, bc = b ^ c;
    APPRAISE_SHA256_WIDE_EIGHT(w);
    APPRAISE_SHA256_WIDE_EIGHT(w + 16);
    APPRAISE_SHA256_WIDE_EIGHT(w + 32);
    APPRAISE_SHA256_WIDE_EIGHT(w + 48);
    APPRAISE_SHA256_WIDE_EIGHT(w + 64);
    APPRAISE_SHA256_WIDE_EIGHT(w + 80);
    APPRAISE_SHA256_WIDE_EIGHT(w + 96);
    APPRAISE_SHA256_WIDE_EIGHT(w + 112);
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
}

#undef APPRAISE_SHA256_WIDE_ROUND
#undef APPRAISE_SHA256_WIDE_EIGHT

/* The small sigma for words 17 and 19 of four words that stand twice each: the low half of each pair has it. */
__attribute__((target("avx2")))
static inline __m256i appraise_sha256_wide_sigma(__m256i doubled) {
    return _mm256_srli_epi32(doubled, 10) ^ _mm256_srli_epi64(doubled, 17) ^ _mm256_srli_epi64(doubled, 19);
}

/* The next four words of each of two blocks, after the sixteen before. The last two need the first two. */
__attribute__((target("avx2")))
static inline __m256i appraise_sha256_wide_words(__m256i first, __m256i second, __m256i third, __m256i fourth) {
    const __m256i low = _mm256_broadcastsi128_si256(_mm_set_epi64x(-1, 0x0b0a090803020100));
    const __m256i high = _mm256_broadcastsi128_si256(_mm_set_epi64x(0x0b0a090803020100, -1));
    const __m256i fifteenth = _mm256_alignr_epi8(second, first, 4);
    const __m256i seventh = _mm256_alignr_epi8(fourth, third, 4);
    const __m256i sigma = _mm256_srli_epi32(fifteenth, 7) ^ _mm256_slli_epi32(fifteenth, 25)
        ^ _mm256_srli_epi32(fifteenth, 18) ^ _mm256_slli_epi32(fifteenth, 14) ^ _mm256_srli_epi32(fifteenth, 3);
    __m256i words = _mm256_add_epi32(_mm256_add_epi32(first, seventh), sigma);
    __m256i before = appraise_sha256_wide_sigma(_mm256_shuffle_epi32(fourth, 0xFA));
    words = _mm256_add_epi32(words, _mm256_shuffle_epi8(before, low));
    before = appraise_sha256_wide_sigma(_mm256_shuffle_epi32(words, 0x50));
    return _mm256_add_epi32(words, _mm256_shuffle_epi8(before, high));
}

/* The words of two blocks are made together, one in each half of a register; the rounds follow one after the other. */
__attribute__((target("avx2,bmi,bmi2")))
static inline void appraise_sha256_wide(uint32_t *state, const uint8_t *bytes, size_t blocks) {
    const __m256i swap = _mm256_broadcastsi128_si256(_mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203));
    uint32_t words[128] __attribute__((aligned(32)));
    for (; blocks > 0; blocks -= blocks > 1 ? 2 : 1, bytes += 128) {
        /* The last block may be alone: then its words are made twice. */
        const uint8_t *other = blocks > 1 ? bytes + 64 : bytes;
        __m256i w[4];
#pragma clang loop unroll(full)
        for (int i = 0; i < 16; i++) {
            if (i < 4) {
                const __m128i block = _mm_loadu_si128((const __m128i *)(bytes + 16 * i));
                const __m128i second = _mm_loadu_si128((const __m128i *)(other + 16 * i));
                w[i] = _mm256_shuffle_epi8(_mm256_inserti128_si256(_mm256_castsi128_si256(block), second, 1), swap);
            } else {
                w[i % 4] = appraise_sha256_wide_words(w[i % 4], w[(i + 1) % 4], w[(i + 2) % 4], w[(i + 3) % 4]);
            }
            const __m128i k = _mm_loadu_si128((const __m128i *)(appraise_sha256_constants + 4 * i));
            const __m256i word = _mm256_add_epi32(w[i % 4], _mm256_broadcastsi128_si256(k));
            _mm256_store_si256((__m256i *)(words + 8 * i), word);
        }
        appraise_sha256_wide_block(state, words);
        if (blocks > 1) appraise_sha256_wide_block(state, words + 4);
    }
}

/* The instructions hold the eight words of the state as a, b, e, f and c, d, g, h, and make four rounds of a pair. */
__attribute__((target("sha,sse4.1,ssse3")))
static inline void appraise_sha256_fast(uint32_t *state, const uint8_t *bytes, size_t blocks) {
    const __m128i swap = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    __m128i cdab = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
    __m128i efgh = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
    __m128i abef = _mm_alignr_epi8(cdab, efgh, 8);
    __m128i cdgh = _mm_blend_epi16(efgh, cdab, 0xF0);
    for (; blocks > 0; blocks--, bytes += 64) {
        const __m128i abef_before = abef, cdgh_before = cdgh;
        __m128i w[4];
#pragma clang loop unroll(full)
        for (int i = 0; i < 16; i++) {
            if (i < 4) {
                w[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16 * i)), swap);
            } else {
                const __m128i before = w[(i + 3) % 4];
                const __m128i seventh = _mm_alignr_epi8(before, w[(i + 2) % 4], 4);
                const __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(w[i % 4], w[(i + 1) % 4]), seventh);
                w[i % 4] = _mm_sha256msg2_epu32(sum, before);
            }
            const __m128i k = _mm_loadu_si128((const __m128i *)(appraise_sha256_constants + 4 * i));
            const __m128i words = _mm_add_epi32(w[i % 4], k);
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, words);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(words, 0x0E));
        }
        abef = _mm_add_epi32(abef, abef_before);
        cdgh = _mm_add_epi32(cdgh, cdgh_before);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
    _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

#else

static inline int appraise_sha256_best(void) { return 0; }

static inline void appraise_sha256_wide(uint32_t *state, const uint8_t *bytes, size_t blocks) {
    appraise_sha256_plain(state, bytes, blocks);
}

static inline void appraise_sha256_fast(uint32_t *state, const uint8_t *bytes, size_t blocks) {
    appraise_sha256_plain(state, bytes, blocks);
}

#endif

#endif
