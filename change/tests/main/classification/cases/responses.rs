//! Responses: media types, statuses, headers.

use clientwright_change::Level::{Major, Minor, Patch};
use clientwright_change::kinds::Effect::{Breaks as B, Conditional as C, Works as W};

use super::{Case, back, to};

const ALIKE: &[(&str, &str)] = &[(
    HEALTH,
    "        \"203\": {description: How it was., content: {application/json: {schema: {$ref: \"#/components/schemas/Health\"}}}}\n        \"200\":\n          description: How it is.",
)];
const HEALTH: &str = "        \"200\":\n          description: How it is.";

pub(super) const CASES: &[Case] = &[
    to(
        "media-type-added",
        &[(
            "          application/json: {schema: {$ref: \"#/components/schemas/NewOrder\"}}",
            "          application/json: {schema: {$ref: \"#/components/schemas/NewOrder\"}}\n          text/plain: {schema: {type: string}}",
        )],
        (W, C),
        Major,
    ),
    back(
        "media-type-removed",
        &[(
            "          application/json: {schema: {$ref: \"#/components/schemas/NewOrder\"}}",
            "          application/json: {schema: {$ref: \"#/components/schemas/NewOrder\"}}\n          text/plain: {schema: {type: string}}",
        )],
        (B, W),
        Major,
    ),
    to(
        "success-status-added",
        &[(
            "        \"202\": {description: Gone.}",
            "        \"202\": {description: Gone.}\n        \"200\": {description: Gone., content: {application/json: {schema: {$ref: \"#/components/schemas/Health\"}}}}",
        )],
        (B, W),
        Major,
    ),
    back(
        "success-status-removed",
        &[(
            "        \"202\": {description: Gone.}",
            "        \"202\": {description: Gone.}\n        \"200\": {description: Gone., content: {application/json: {schema: {$ref: \"#/components/schemas/Health\"}}}}",
        )],
        (W, B),
        Major,
    ),
    to(
        "error-status-added",
        &[(
            "        \"404\":\n",
            "        \"500\":\n          description: Broken.\n          content:\n            application/json: {schema: {$ref: \"#/components/schemas/Problem\"}}\n        \"404\":\n",
        )],
        (W, W),
        Patch,
    ),
    back(
        "error-status-removed",
        &[(
            "        \"404\":\n",
            "        \"500\":\n          description: Broken.\n          content:\n            application/json: {schema: {$ref: \"#/components/schemas/Health\"}}\n        \"404\":\n",
        )],
        (W, W),
        Major,
    ),
    to(
        "response-body-added",
        &[(
            "        \"202\": {description: Gone.}",
            "        \"202\": {description: Gone., content: {application/json: {schema: {$ref: \"#/components/schemas/Health\"}}}}",
        )],
        (W, B),
        Major,
    ),
    back(
        "response-body-removed",
        &[(
            "        \"202\": {description: Gone.}",
            "        \"202\": {description: Gone., content: {application/json: {schema: {$ref: \"#/components/schemas/Health\"}}}}",
        )],
        (B, W),
        Major,
    ),
    to(
        "required-response-header-added",
        &[(
            "            X-Total:",
            "            X-More: {required: true, schema: {type: integer}}\n            X-Total:",
        )],
        (W, B),
        Minor,
    ),
    to(
        "optional-response-header-added",
        &[(
            "            X-Total:",
            "            X-Extra: {schema: {type: integer}}\n            X-Total:",
        )],
        (W, W),
        Minor,
    ),
    back(
        "required-response-header-removed",
        &[(
            "            X-Total:",
            "            X-More: {required: true, schema: {type: integer}}\n            X-Total:",
        )],
        (B, W),
        Major,
    ),
    back(
        "optional-response-header-removed",
        &[(
            "            X-Total:",
            "            X-Extra: {schema: {type: integer}}\n            X-Total:",
        )],
        (W, W),
        Major,
    ),
    to(
        "response-header-became-required",
        &[(
            "            X-Next: {",
            "            X-Next: {required: true, ",
        )],
        (W, B),
        Major,
    ),
    to(
        "response-header-became-optional",
        &[(
            "            X-Total: {required: true, ",
            "            X-Total: {",
        )],
        (B, W),
        Major,
    ),
    to("success-status-added-with-same-body", ALIKE, (W, W), Patch),
    back(
        "success-status-removed-with-same-body",
        ALIKE,
        (W, W),
        Patch,
    ),
    to(
        "status-changed",
        &[(HEALTH, "        2XX:\n          description: How it is.")],
        (W, W),
        Patch,
    ),
    back(
        "status-changed",
        &[(HEALTH, "        2XX:\n          description: How it is.")],
        (W, W),
        Patch,
    ),
    to(
        "status-changed",
        &[(
            HEALTH,
            "        \"203\":\n          description: How it is.",
        )],
        (W, W),
        Patch,
    ),
    to(
        "status-changed",
        &[("        \"404\":", "        4XX:")],
        (W, W),
        Patch,
    ),
];
