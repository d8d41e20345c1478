//! The serialization of bodies: parameters of media types, encodings, headers of parts, the end of streams.

use clientwright_change::Level::{Major, Minor, Patch};
use clientwright_change::kinds::Effect::{Breaks as B, Conditional as C, Works as W};

use super::{Case, back, to};

const OPTIONAL: &[(&str, &str)] = &[(
    "                  X-Kind: {schema",
    "                  X-More: {schema: {type: string}}\n                  X-Kind: {schema",
)];
const REQUIRED: &[(&str, &str)] = &[(
    "                  X-Kind: {schema",
    "                  X-Must: {required: true, schema: {type: string}}\n                  X-Kind: {schema",
)];
const NO_END: &[(&str, &str)] = &[("              x-stream: {done: END}\n", "")];

pub(super) const CASES: &[Case] = &[
    to(
        "media-type-parameters-changed",
        &[("application/json; version=1", "application/json; version=2")],
        (B, B),
        Patch,
    ),
    to(
        "media-type-charset-changed",
        &[(
            "          application/json: {schema: {$ref: \"#/components/schemas/NewOrder\"}}",
            "          application/json; charset=UTF-8: {schema: {$ref: \"#/components/schemas/NewOrder\"}}",
        )],
        (W, W),
        Patch,
    ),
    to(
        "media-type-parameters-changed",
        &[(
            "          application/json: {schema: {$ref: \"#/components/schemas/NewOrder\"}}",
            "          application/json; charset=utf-16: {schema: {$ref: \"#/components/schemas/NewOrder\"}}",
        )],
        (B, B),
        Patch,
    ),
    to(
        "encoding-changed",
        &[("contentType: image/png", "contentType: image/jpeg")],
        (B, B),
        Patch,
    ),
    to(
        "encoding-changed",
        &[(
            "{style: form, explode: false}",
            "{style: form, explode: true}",
        )],
        (B, B),
        Patch,
    ),
    to(
        "encoding-changed",
        &[(
            "{style: form, explode: false}",
            "{style: form, explode: false, allowReserved: true}",
        )],
        (B, B),
        Patch,
    ),
    to(
        "encoding-changed",
        &[(
            "              file:\n                contentType",
            "              labels: {contentType: text/csv}\n              file:\n                contentType",
        )],
        (B, B),
        Patch,
    ),
    to("required-part-header-added", REQUIRED, (B, C), Minor),
    to("optional-part-header-added", OPTIONAL, (W, C), Minor),
    back("required-part-header-removed", REQUIRED, (B, B), Major),
    back("optional-part-header-removed", OPTIONAL, (B, W), Major),
    to(
        "part-header-became-required",
        &[("X-Kind: {schema", "X-Kind: {required: true, schema")],
        (B, W),
        Minor,
    ),
    to(
        "part-header-became-optional",
        &[("X-Origin: {required: true, schema", "X-Origin: {schema")],
        (W, C),
        Patch,
    ),
    to(
        "header-style-changed",
        &[(
            "X-Next: {schema: {type: string}}",
            "X-Next: {content: {application/json: {schema: {type: string}}}}",
        )],
        (B, B),
        Patch,
    ),
    back("stream-end-added", NO_END, (B, W), Patch),
    to("stream-end-removed", NO_END, (W, B), Patch),
    to(
        "stream-end-changed",
        &[("{done: END}", "{done: \"[DONE]\"}")],
        (B, B),
        Patch,
    ),
];
