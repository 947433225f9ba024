#ifndef APPRAISE_CCMARKGFM_SHIM_H
#define APPRAISE_CCMARKGFM_SHIM_H

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

#endif
