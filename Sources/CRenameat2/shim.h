#ifndef APPRAISE_CRENAMEAT2_SHIM_H
#define APPRAISE_CRENAMEAT2_SHIM_H

/*
 * The one call of Linux that swaps two folders in a single step. glibc exports it, but its header shows it only
 * under _GNU_SOURCE, which Swift's Glibc module does not set.
 */
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);

/* RENAME_EXCHANGE of <linux/fs.h>. */
static const unsigned int appraise_rename_exchange = 1 << 1;

#endif
