// Generated from an OpenAPI specification; change the specification instead.

//! What applies to the whole API.

use clientwright_runtime::codegen::v1::describe;

pub static API: describe::Api = describe::Api::new(
        "Orange Wholesale International Trouble Tickets",
        "1.0",
    )
    .package(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
    .servers(
        &[
            describe::Server::new("https://{host}/{path}/{version}")
                .description("Assumed. Replace it with the URL from Orange.")
                .variables(
                    &[
                        describe::ServerVariable::new("host", "api.orange.com")
                            .description("Host, also of Orange's sandbox version."),
                        describe::ServerVariable::new("path", "troubletickets")
                            .description(
                                "First part of the path, one segment. If there are more segments, set the whole base URL instead.",
                            ),
                        describe::ServerVariable::new("version", "v1")
                            .description("Version in the path."),
                    ],
                ),
        ],
    )
    .security_schemes(
        &[
            describe::SecurityScheme::new(
                "orange",
                describe::SecurityKind::client_credentials(
                    "https://api.orange.com/oauth/v3/token",
                    &[],
                ),
            ),
        ],
    )
    .with_operations(
        &[
            ("listServiceNumbers", "/serviceNumber"),
            ("createTroubleTicket", "/troubleTicket"),
            ("searchTroubleTickets", "/troubleTicket"),
            ("getTroubleTicket", "/troubleTicket/{id}"),
            ("addTroubleTicketComment", "/troubleTicket/{id}"),
            ("getApiStatus", "/status"),
        ],
    )
    .errors(
        describe::ErrorConventions::empty()
            .code("/code")
            .message("/message")
            .description("/description")
            .request_id("X-OAPI-Request-Id")
            .expired_token(
                &[
                    describe::ErrorMatch::new(401, "42"),
                    describe::ErrorMatch::new(401, "41"),
                ],
            )
            .throttled(
                &[
                    describe::ErrorMatch::new(403, "53"),
                    describe::ErrorMatch::new(429, ""),
                ],
            )
            .unavailable(&[describe::ErrorMatch::new(503, "6")])
            .names(
                &[
                    (400, "20", "Invalid URL parameter value"),
                    (400, "21", "Missing body"),
                    (400, "22", "Invalid body"),
                    (400, "23", "Missing body field"),
                    (400, "24", "Invalid body field"),
                    (400, "25", "Missing header"),
                    (400, "26", "Invalid header value"),
                    (400, "27", "Missing query-string parameter"),
                    (400, "28", "Invalid query-string parameter value"),
                    (401, "40", "Missing credentials"),
                    (401, "41", "Invalid credentials"),
                    (401, "42", "Expired credentials"),
                    (403, "50", "Access denied"),
                    (403, "51", "Forbidden requester"),
                    (403, "52", "Forbidden user"),
                    (403, "53", "Too many requests"),
                    (404, "60", "Resource not found"),
                    (405, "61", "Method not allowed"),
                    (406, "62", "Not acceptable"),
                    (408, "63", "Request time-out"),
                    (409, "69", "Conflict"),
                    (411, "64", "Length required"),
                    (412, "65", "Precondition failed"),
                    (413, "66", "Request entity too large"),
                    (414, "67", "Request-URI too long"),
                    (415, "68", "Unsupported media type"),
                    (429, "53", "Too many requests"),
                    (500, "1", "Internal error"),
                    (502, "1", "Bad gateway"),
                    (503, "5", "Temporarily unavailable"),
                    (503, "6", "Over capacity, retry later"),
                    (504, "6", "Gateway timeout"),
                ],
            ),
    );
