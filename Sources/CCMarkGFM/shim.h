#ifndef APPRAISE_CCMARKGFM_SHIM_H
#define APPRAISE_CCMARKGFM_SHIM_H

#include <string.h>

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

/*
 * The node types of the extensions are exported by the library but declared in no installed header.
 * They are 0 until the extensions are registered, and Swift 6 refuses mutable C globals: hence functions.
 */
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL, CMARK_NODE_STRIKETHROUGH;

static inline cmark_node_type appraise_table_type(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type appraise_table_row_type(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type appraise_table_cell_type(void) { return CMARK_NODE_TABLE_CELL; }
static inline cmark_node_type appraise_strikethrough_type(void) { return CMARK_NODE_STRIKETHROUGH; }

/* A task's item has the type of any item; only the name of its type tells it apart. */
static inline int appraise_is_task(cmark_node *node) {
    return strcmp(cmark_node_get_type_string(node), "tasklist") == 0;
}

/* The bytes of a string without the NUL behind it; 0 for none. */
static inline long appraise_length(const char *string) { return string == NULL ? 0 : (long)strlen(string); }

#endif
