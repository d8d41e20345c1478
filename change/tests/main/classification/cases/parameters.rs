//! Requests: parameters and bodies.

use clientwright_change::Level::{Major, Minor, Patch};
use clientwright_change::kinds::Effect::{Breaks as B, Conditional as C, Works as W};

use super::{Case, back, to};

pub(super) const CASES: &[Case] = &[
    to(
        "required-parameter-added",
        &[(
            "        - {name: limit",
            "        - {name: shop, in: query, required: true, schema: {type: string}}\n        - {name: limit",
        )],
        (B, C),
        Major,
    ),
    to(
        "optional-parameter-added",
        &[(
            "        - {name: limit",
            "        - {name: shop, in: query, schema: {type: string}}\n        - {name: limit",
        )],
        (W, C),
        Minor,
    ),
    to(
        "parameter-removed",
        &[(
            "        - {name: since, in: query, schema: {type: string, format: date}}\n",
            "",
        )],
        (B, W),
        Major,
    ),
    to(
        "required-parameter-removed",
        &[(
            "        - {name: region, in: query, required: true, schema: {type: string}}\n",
            "",
        )],
        (B, B),
        Major,
    ),
    to(
        "parameter-renamed",
        &[("{name: customerRef,", "{name: customerReference,")],
        (B, B),
        Major,
    ),
    to(
        "path-parameter-renamed",
        &[
            ("  /pets/{id}:", "  /pets/{petId}:"),
            (
                "operationId: putPet\n      parameters: [{name: id,",
                "operationId: putPet\n      parameters: [{name: petId,",
            ),
        ],
        (W, W),
        Patch,
    ),
    to(
        "parameter-moved",
        &[("{name: since, in: query", "{name: since, in: header")],
        (B, B),
        Major,
    ),
    to(
        "parameter-became-required",
        &[(
            "{name: since, in: query,",
            "{name: since, in: query, required: true,",
        )],
        (B, W),
        Major,
    ),
    back(
        "parameter-became-optional",
        &[(
            "{name: since, in: query,",
            "{name: since, in: query, required: true,",
        )],
        (W, C),
        Major,
    ),
    to(
        "parameter-style-changed",
        &[("explode: false", "explode: true")],
        (B, B),
        Patch,
    ),
    to(
        "parameter-deprecated",
        &[("{name: since,", "{name: since, deprecated: true,")],
        (W, W),
        Minor,
    ),
    to(
        "required-body-added",
        &[(
            "operationId: deleteOrder",
            "operationId: deleteOrder\n      requestBody: {required: true, content: {text/plain: {schema: {type: string}}}}",
        )],
        (B, C),
        Major,
    ),
    to(
        "optional-body-added",
        &[(
            "operationId: deleteOrder",
            "operationId: deleteOrder\n      requestBody: {content: {text/plain: {schema: {type: string}}}}",
        )],
        (W, C),
        Minor,
    ),
    back(
        "body-removed",
        &[(
            "operationId: deleteOrder",
            "operationId: deleteOrder\n      requestBody: {content: {text/plain: {schema: {type: string}}}}",
        )],
        (B, B),
        Major,
    ),
    to(
        "body-became-required",
        &[(
            "      requestBody:\n        content:\n          application/json: {schema: {$ref: \"#/components/schemas/Pet\"}}",
            "      requestBody:\n        required: true\n        content:\n          application/json: {schema: {$ref: \"#/components/schemas/Pet\"}}",
        )],
        (B, W),
        Major,
    ),
    back(
        "body-became-optional",
        &[(
            "      requestBody:\n        content:\n          application/json: {schema: {$ref: \"#/components/schemas/Pet\"}}",
            "      requestBody:\n        required: true\n        content:\n          application/json: {schema: {$ref: \"#/components/schemas/Pet\"}}",
        )],
        (W, C),
        Major,
    ),
    back(
        "parameter-undeprecated",
        &[("{name: since,", "{name: since, deprecated: true,")],
        (W, W),
        Patch,
    ),
    to(
        "parameter-style-changed",
        &[(
            "{name: customerRef, in: query,",
            "{name: customerRef, in: query, allowReserved: true,",
        )],
        (B, B),
        Patch,
    ),
    to(
        "limit-loosened",
        &[(
            "{name: customerRef, in: query,",
            "{name: customerRef, in: query, allowEmptyValue: true,",
        )],
        (W, C),
        Patch,
    ),
    back(
        "limit-tightened",
        &[(
            "{name: customerRef, in: query,",
            "{name: customerRef, in: query, allowEmptyValue: true,",
        )],
        (B, W),
        Patch,
    ),
    to(
        "path-parameters-reordered",
        &[("  /shelves/{row}/{column}:", "  /shelves/{column}/{row}:")],
        (B, B),
        Major,
    ),
];
