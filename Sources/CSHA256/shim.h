#ifndef APPRAISE_CSHA256_SHIM_H
#define APPRAISE_CSHA256_SHIM_H

/*
 * The rounds of SHA-256 (FIPS 180-4, 6.2.2) over whole blocks of 64 bytes: in plain C, and with the instructions that
 * newer x86-64 processors have for them, which are six times as fast. Swift has no way to compile one function for a
 * processor that may not be there. Whoever calls asks first whether it is.
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

/* The names are the standard's. */
static inline void appraise_sha256_plain_block(uint32_t state[8], const uint8_t *block) {
    uint32_t w[16];
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
    uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
#pragma clang loop unroll(full)
    for (int t = 0; t < 64; t++) {
        if (t < 16) {
            w[t] = appraise_sha256_word(block + 4 * t);
        } else {
            uint32_t w15 = w[(t - 15) % 16], w2 = w[(t - 2) % 16];
            w[t % 16] += w[(t - 7) % 16]
                + (appraise_sha256_rotated(w15, 7) ^ appraise_sha256_rotated(w15, 18) ^ w15 >> 3)
                + (appraise_sha256_rotated(w2, 17) ^ appraise_sha256_rotated(w2, 19) ^ w2 >> 10);
        }
        uint32_t sum1 = appraise_sha256_rotated(e, 6) ^ appraise_sha256_rotated(e, 11) ^ appraise_sha256_rotated(e, 25);
        uint32_t sum0 = appraise_sha256_rotated(a, 2) ^ appraise_sha256_rotated(a, 13) ^ appraise_sha256_rotated(a, 22);
        uint32_t t1 = h + sum1 + (g ^ (e & (f ^ g))) + appraise_sha256_constants[t] + w[t % 16];
        uint32_t t2 = sum0 + ((a & b) | (c & (a | b)));
        h = g;
        g = f;
        f = e;
        e = d + t1;
        d = c;
        c = b;
        b = a;
        a = t1 + t2;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
}

static inline void appraise_sha256_plain(uint32_t *state, const uint8_t *bytes, size_t blocks) {
    for (size_t block = 0; block < blocks; block++) appraise_sha256_plain_block(state, bytes + 64 * block);
}

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>

/* Whether the processor has the instructions of appraise_sha256_fast. Asking may take long on a virtual machine. */
static inline int appraise_sha256_has_fast(void) {
    unsigned int a, b, c, d;
    if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSSE3) || !(c & bit_SSE4_1)) return 0;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & bit_SHA);
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

static inline int appraise_sha256_has_fast(void) { return 0; }

static inline void appraise_sha256_fast(uint32_t *state, const uint8_t *bytes, size_t blocks) {
    appraise_sha256_plain(state, bytes, blocks);
}

#endif

#endif
