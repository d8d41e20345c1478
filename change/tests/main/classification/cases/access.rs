//! Where the API is and which callers it accepts: servers and security.

use clientwright_change::Level::{Major, Minor, Patch};
use clientwright_change::kinds::Effect::{Breaks as B, Conditional as C, Works as W};

use super::{Case, back, between, to};

const BARE: &[(&str, &str)] = &[("\n      security: []", "")];

pub(super) const CASES: &[Case] = &[
    to("security-added", BARE, (B, W), Major),
    back("security-removed", BARE, (W, B), Major),
    to(
        "security-alternative-added",
        &[(
            "security: [{key: []}]",
            "security: [{key: []}, {login: []}]",
        )],
        (W, C),
        Minor,
    ),
    back(
        "security-alternative-removed",
        &[(
            "security: [{key: []}]",
            "security: [{key: []}, {login: []}]",
        )],
        (B, W),
        Major,
    ),
    to(
        "security-changed",
        &[("security: [{key: []}]", "security: [{login: []}]")],
        (B, B),
        Major,
    ),
    to(
        "security-scope-added",
        &[("security: [{key: []}]", "security: [{key: [read]}]")],
        (B, W),
        Patch,
    ),
    back(
        "security-scope-removed",
        &[("security: [{key: []}]", "security: [{key: [read]}]")],
        (W, B),
        Patch,
    ),
    to(
        "security-scheme-changed",
        &[("name: X-Key", "name: X-Api-Key")],
        (B, B),
        Patch,
    ),
    to(
        "server-changed",
        &[(
            "  - url: https://shop.example/v1",
            "  - url: https://shop.example/v2",
        )],
        (B, B),
        Patch,
    ),
    to(
        "server-added",
        &[(
            "  - url: https://test",
            "  - url: https://spare.example\n  - url: https://test",
        )],
        (W, W),
        Patch,
    ),
    to(
        "server-removed",
        &[("  - url: https://test.shop.example/v1\n", "")],
        (B, W),
        Patch,
    ),
    between(
        "security-reordered",
        [
            &[(
                "security: [{key: []}]",
                "security: [{key: []}, {login: []}]",
            )],
            &[(
                "security: [{key: []}]",
                "security: [{login: []}, {key: []}]",
            )],
        ],
        (W, W),
        Patch,
    ),
    to(
        "server-renamed",
        &[("name: staging", "name: next")],
        (W, W),
        Minor,
    ),
    to(
        "server-variable-default-changed",
        &[("default: next", "default: last")],
        (B, B),
        Patch,
    ),
    to(
        "server-variable-narrowed",
        &[("enum: [next, last]", "enum: [next]")],
        (B, W),
        Patch,
    ),
    to(
        "server-variable-widened",
        &[("enum: [next, last]", "enum: [next, last, other]")],
        (W, C),
        Patch,
    ),
];
