#pragma once

/// The commit that the program was built from, as the manifest of the package tells it: `1a2b3c4`, with a plus behind it
/// where files had changed since; empty where it was not built from a repository.
extern const char *const appraise_commit;
