//! Orange's codes and messages, as in `specs/common/error-conventions.yaml`.

/// Status, code and message; for each status, the most general code comes first.
const CODES: &[(u16, u32, &str)] = &[
    (400, 22, "Invalid body"),
    (400, 20, "Invalid URL parameter value"),
    (400, 21, "Missing body"),
    (400, 23, "Missing body field"),
    (400, 24, "Invalid body field"),
    (400, 25, "Missing header"),
    (400, 26, "Invalid header value"),
    (400, 27, "Missing query-string parameter"),
    (400, 28, "Invalid query-string parameter value"),
    (401, 41, "Invalid credentials"),
    (401, 40, "Missing credentials"),
    (401, 42, "Expired credentials"),
    (403, 50, "Access denied"),
    (403, 51, "Forbidden requester"),
    (403, 52, "Forbidden user"),
    (403, 53, "Too many requests"),
    (404, 60, "Resource not found"),
    (405, 61, "Method not allowed"),
    (406, 62, "Not acceptable"),
    (408, 63, "Request time-out"),
    (409, 69, "Conflict"),
    (411, 64, "Length required"),
    (412, 65, "Precondition failed"),
    (413, 66, "Request entity too large"),
    (414, 67, "Request-URI too long"),
    (415, 68, "Unsupported media type"),
    (429, 53, "Too many requests"),
    (500, 1, "Internal error"),
    (502, 1, "Bad gateway"),
    (503, 5, "Temporarily unavailable"),
    (503, 6, "Over capacity"),
    (504, 6, "Gateway timeout"),
];

/// The message of a code; codes that Orange does not document are supported as well.
pub(super) fn message(status: u16, code: u32) -> &'static str {
    CODES
        .iter()
        .find(|known| (known.0, known.1) == (status, code))
        .map_or("Error", |known| known.2)
}

/// The most general code of a status; 0 if Orange has none.
pub(super) fn code(status: u16) -> u32 {
    CODES
        .iter()
        .find(|known| known.0 == status)
        .map_or(0, |known| known.1)
}
