//! Operations and paging.

use clientwright_change::Level::{Major, Minor, None as Nothing, Patch};
use clientwright_change::kinds::Effect::{Breaks as B, Conditional as C, Works as W};

use super::{Case, back, to};

const PING: &[(&str, &str)] = &[(
    "  /status:",
    "  /ping:\n    get:\n      operationId: ping\n      responses: {\"204\": {description: ok}}\n  /status:",
)];

pub(super) const CASES: &[Case] = &[
    to("operation-added", PING, (W, C), Minor),
    back("operation-removed", PING, (B, W), Major),
    to(
        "operation-renamed",
        &[("operationId: getOrder", "operationId: fetchOrder")],
        (W, W),
        Minor,
    ),
    to(
        "path-changed",
        &[("  /status:", "  /health:")],
        (B, B),
        Patch,
    ),
    to(
        "method-changed",
        &[("    put:", "    patch:")],
        (B, B),
        Patch,
    ),
    to(
        "operation-deprecated",
        &[(
            "operationId: getStatus",
            "operationId: getStatus\n      deprecated: true",
        )],
        (W, W),
        Minor,
    ),
    to(
        "operation-undeprecated",
        &[("      deprecated: true\n", "")],
        (W, W),
        Patch,
    ),
    to(
        "tag-changed",
        &[(
            "operationId: getStatus",
            "operationId: getStatus\n      tags: [Orders]",
        )],
        (W, W),
        Nothing,
    ),
    to(
        "paging-changed",
        &[(
            "operationId: listOrders",
            "operationId: listOrders\n      x-pagination: {style: unknown}",
        )],
        (W, W),
        Nothing,
    ),
];
