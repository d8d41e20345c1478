//! The automatic behavior of clients: retries, rate limits, waiting, following links.

use clientwright_change::Level::{Major, Minor, Patch};
use clientwright_change::kinds::Effect::{Conditional as C, Works as W};

use super::{Case, back, to};

const REPEATED: &[(&str, &str)] = &[(
    "operationId: createOrder",
    "operationId: createOrder\n      x-idempotent: true",
)];
const KEY: &[(&str, &str)] = &[(
    "operationId: createOrder",
    "operationId: createOrder\n      x-idempotency-key: {}",
)];
const LINK: &[(&str, &str)] = &[(
    "            order: {operationRef",
    "            again: {operationRef: \"#/paths/~1orders~1{id}/get\", parameters: {id: $response.body#/code}}\n            order: {operationRef",
)];

pub(super) const CASES: &[Case] = &[
    to("call-became-repeatable", REPEATED, (W, C), Patch),
    back("call-became-unrepeatable", REPEATED, (C, W), Patch),
    to("idempotency-key-added", KEY, (W, C), Patch),
    back("idempotency-key-removed", KEY, (C, W), Patch),
    to(
        "idempotency-key-changed",
        &[("{header: X-Once}", "{header: X-Once-Only}")],
        (C, C),
        Patch,
    ),
    to(
        "idempotency-key-changed",
        &[("{header: X-Once}", "{header: X-Once, format: hex}")],
        (C, C),
        Patch,
    ),
    to(
        "rate-limit-tightened",
        &[("requests: 10, per: 1s", "requests: 5, per: 1s")],
        (C, W),
        Patch,
    ),
    // The same average rate, but a smaller burst.
    back(
        "rate-limit-tightened",
        &[("requests: 10, per: 1s", "requests: 600, per: 1m")],
        (C, W),
        Patch,
    ),
    to(
        "rate-limit-loosened",
        &[("requests: 10, per: 1s", "requests: 20, per: 1s")],
        (W, C),
        Patch,
    ),
    to(
        "rate-limit-loosened",
        &[("x-rate-limit: [{name: all, requests: 10, per: 1s}]\n", "")],
        (W, C),
        Patch,
    ),
    to("link-added", LINK, (W, W), Minor),
    back("link-removed", LINK, (W, W), Major),
    to(
        "link-changed",
        &[("{id: $response.body#/id}", "{id: $response.body#/code}")],
        (C, C),
        Minor,
    ),
    to(
        "long-running-changed",
        &[(
            "operationId: createOrder",
            "operationId: createOrder\n      x-long-running: {url: /id}",
        )],
        (W, W),
        Minor,
    ),
    to(
        "waiters-changed",
        &[(
            "operationId: getOrder",
            "operationId: getOrder\n      x-waiters: {done: {acceptors: [{outcome: success, status: 200}]}}",
        )],
        (W, W),
        Minor,
    ),
    to(
        "error-conventions-changed",
        &[(
            "x-rate-limit:",
            "x-error-conventions: {code: /code}\nx-rate-limit:",
        )],
        (W, W),
        Patch,
    ),
    to(
        "rust-type-changed",
        &[(
            "note: {type: string, ",
            "note: {type: string, x-rust-name: remark, ",
        )],
        (W, W),
        Major,
    ),
    to(
        "rust-type-changed",
        &[("x-rate-limit:", "x-numbers: exact\nx-rate-limit:")],
        (W, W),
        Major,
    ),
];
