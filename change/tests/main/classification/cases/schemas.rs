//! Schemas as a whole, and their descriptions.

use clientwright_change::Level::{Major, Minor, Patch};
use clientwright_change::kinds::Effect::Works as W;

use super::{Case, back, to};

const COLOUR: &str = "        bark: {type: string}";

pub(super) const CASES: &[Case] = &[
    to(
        "schema-deprecated",
        &[(COLOUR, "        bark: {type: string, deprecated: true}")],
        (W, W),
        Minor,
    ),
    to(
        "schema-renamed",
        &[
            (
                "{$ref: \"#/components/schemas/Health\"}",
                "{$ref: \"#/components/schemas/Condition\"}",
            ),
            ("    Health:", "    Condition:"),
        ],
        (W, W),
        Minor,
    ),
    to(
        "schema-replaced",
        &[(
            "{schema: {$ref: \"#/components/schemas/Health\"}}",
            "{schema: {$ref: \"#/components/schemas/Spare\"}}",
        )],
        (W, W),
        Major,
    ),
    to(
        "schema-added",
        &[(
            "    Spare:",
            "    Other: {type: object, properties: {a: {type: string}}}\n    Spare:",
        )],
        (W, W),
        Minor,
    ),
    to(
        "schema-removed",
        &[(
            "    Spare:\n      type: object\n      properties:\n        part: {type: string}\n",
            "",
        )],
        (W, W),
        Major,
    ),
    to(
        "description-changed",
        &[("A note.", "A remark.")],
        (W, W),
        Patch,
    ),
    to(
        "evidence-raised",
        &[("grade: assumed", "grade: documented")],
        (W, W),
        Patch,
    ),
    back(
        "evidence-lowered",
        &[("grade: assumed", "grade: documented")],
        (W, W),
        Patch,
    ),
    back(
        "schema-undeprecated",
        &[(COLOUR, "        bark: {type: string, deprecated: true}")],
        (W, W),
        Patch,
    ),
];
