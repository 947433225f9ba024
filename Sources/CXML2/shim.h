#ifndef APPRAISE_CXML2_SHIM_H
#define APPRAISE_CXML2_SHIM_H

#include <libxml/xmlversion.h>

// The headers of ICU that libxml2 would include here declare what Foundation's own ICU declares in another way; a target
// that sees both does not compile. They are about the insides of converters, which only the library itself touches.
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>

#endif
