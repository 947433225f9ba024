#ifndef APPRAISE_CXML2_SHIM_H
#define APPRAISE_CXML2_SHIM_H

#include <libxml/HTMLparser.h>

#endif
