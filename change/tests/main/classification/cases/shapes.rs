//! Objects and unions: properties, alternatives, discriminators.

use clientwright_change::Level::{Major, Minor, None as Nothing, Patch};
use clientwright_change::kinds::Effect::{Breaks as B, Conditional as C, Works as W};

use super::{Case, back, to};

const TYPED: &[(&str, &str)] = &[(
    "    Health:\n      type: object\n",
    "    Health:\n      type: object\n      additionalProperties: {type: string}\n",
)];

pub(super) const CASES: &[Case] = &[
    to(
        "required-property-added",
        &[(
            "required: [article]\n      properties:",
            "required: [article, shop]\n      properties:\n        shop: {type: string}",
        )],
        (B, C),
        Major,
    ),
    to(
        "optional-property-added",
        &[(
            "      properties:\n        article",
            "      properties:\n        shop: {type: string}\n        article",
        )],
        (W, C),
        Minor,
    ),
    back(
        "required-property-removed",
        &[(
            "required: [ok]\n      properties:",
            "required: [ok, since]\n      properties:\n        since: {type: string}",
        )],
        (B, W),
        Major,
    ),
    to(
        "xml-changed",
        &[("xml: {attribute: true}", "xml: {name: at}")],
        (B, B),
        Patch,
    ),
    to(
        "optional-property-removed",
        &[("        price: {type: number}\n", "")],
        (W, W),
        Major,
    ),
    to(
        "property-renamed",
        &[("createdAt:", "created:")],
        (B, B),
        Major,
    ),
    to(
        "property-became-required",
        &[("required: [article]", "required: [article, amount]")],
        (B, W),
        Major,
    ),
    to(
        "property-became-optional",
        &[("required: [id, status]", "required: [id]")],
        (B, W),
        Major,
    ),
    to(
        "read-only-changed",
        &[
            (
                "secret: {type: string, writeOnly: true}",
                "secret: {type: string, writeOnly: true, readOnly: false}",
            ),
            (
                "        bark: {type: string}",
                "        bark: {type: string, readOnly: true}",
            ),
        ],
        (C, C),
        Patch,
    ),
    to(
        "write-only-changed",
        &[(
            "secret: {type: string, writeOnly: true}",
            "secret: {type: string}",
        )],
        (W, W),
        Patch,
    ),
    to(
        "additional-properties-denied",
        &[(
            "    NewOrder:\n      type: object",
            "    NewOrder:\n      type: object\n      additionalProperties: false",
        )],
        (B, W),
        Nothing,
    ),
    back(
        "additional-properties-allowed",
        &[(
            "    NewOrder:\n      type: object",
            "    NewOrder:\n      type: object\n      additionalProperties: false",
        )],
        (W, C),
        Nothing,
    ),
    // It has the properties that the others have in common.
    to(
        "alternative-added",
        &[
            (
                "        - $ref: \"#/components/schemas/Dog\"\n",
                "        - $ref: \"#/components/schemas/Dog\"\n        - $ref: \"#/components/schemas/Bird\"\n",
            ),
            (
                "    Health:\n",
                "    Bird: {type: object, required: [species], properties: {species: {type: string}}}\n    Health:\n",
            ),
        ],
        (W, C),
        Minor,
    ),
    // It does not have them: `Pet::species` was removed.
    to(
        "alternative-added",
        &[(
            "        - $ref: \"#/components/schemas/Dog\"\n",
            "        - $ref: \"#/components/schemas/Dog\"\n        - $ref: \"#/components/schemas/Health\"\n",
        )],
        (W, C),
        Major,
    ),
    back(
        "alternative-removed",
        &[(
            "        - $ref: \"#/components/schemas/Dog\"\n",
            "        - $ref: \"#/components/schemas/Dog\"\n        - $ref: \"#/components/schemas/Health\"\n",
        )],
        (B, W),
        Major,
    ),
    to(
        "discriminator-changed",
        &[
            ("propertyName: species", "propertyName: race"),
            (
                "        lives:",
                "        race: {type: string}\n        lives:",
            ),
            (
                "        bark:",
                "        race: {type: string}\n        bark:",
            ),
        ],
        (B, B),
        Minor,
    ),
    back(
        "discriminator-added",
        &[(
            "      discriminator:\n        propertyName: species\n        mapping: {cat: \"#/components/schemas/Cat\", dog: \"#/components/schemas/Dog\"}\n",
            "",
        )],
        (B, B),
        Patch,
    ),
    to(
        "discriminator-removed",
        &[(
            "      discriminator:\n        propertyName: species\n        mapping: {cat: \"#/components/schemas/Cat\", dog: \"#/components/schemas/Dog\"}\n",
            "",
        )],
        (B, C),
        Patch,
    ),
    to(
        "discriminator-mapping-added",
        &[(
            "mapping: {",
            "mapping: {kitten: \"#/components/schemas/Cat\", ",
        )],
        (W, C),
        Patch,
    ),
    back(
        "discriminator-mapping-removed",
        &[(
            "mapping: {",
            "mapping: {kitten: \"#/components/schemas/Cat\", ",
        )],
        (B, W),
        Patch,
    ),
    to(
        "discriminator-mapping-changed",
        &[(
            "mapping: {cat: \"#/components/schemas/Cat\", dog: \"#/components/schemas/Dog\"}",
            "mapping: {cat: \"#/components/schemas/Dog\", dog: \"#/components/schemas/Cat\"}",
        )],
        (B, B),
        Patch,
    ),
    // The requirement applies to the alternatives.
    to(
        "property-became-required",
        &[(
            "    Content:\n      oneOf:",
            "    Content:\n      required: [name]\n      oneOf:",
        )],
        (W, B),
        Major,
    ),
    to("additional-properties-narrowed", TYPED, (W, B), Major),
    back("additional-properties-widened", TYPED, (B, W), Major),
    to(
        "alternatives-reordered",
        &[(
            "        - $ref: \"#/components/schemas/Box\"\n        - $ref: \"#/components/schemas/Bag\"\n",
            "        - $ref: \"#/components/schemas/Bag\"\n        - $ref: \"#/components/schemas/Box\"\n",
        )],
        (W, W),
        Minor,
    ),
];
