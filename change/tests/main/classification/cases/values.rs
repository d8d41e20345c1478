//! Constraints of values: types, formats, enums, limits.

use clientwright_change::Level::{Major, Minor, Patch};
use clientwright_change::kinds::Effect::{Breaks as B, Conditional as C, Works as W};

use super::{Case, back, to};

pub(super) const CASES: &[Case] = &[
    to(
        "type-changed",
        &[(
            "        code: {type: string, pattern",
            "        code: {type: boolean, x-pattern",
        )],
        (B, B),
        Major,
    ),
    to(
        "type-narrowed",
        &[("price: {type: number}", "price: {type: integer}")],
        (W, B),
        Major,
    ),
    to(
        "type-widened",
        &[("lives: {type: integer}", "lives: {type: number}")],
        (B, C),
        Major,
    ),
    to(
        "became-nullable",
        &[(
            "price: {type: number}",
            "price: {type: number, nullable: true}",
        )],
        (B, W),
        Major,
    ),
    to(
        "became-not-nullable",
        &[(
            "parent: {type: string, nullable: true}",
            "parent: {type: string}",
        )],
        (W, B),
        Major,
    ),
    to(
        "format-added",
        &[(
            "        code: {type: string}",
            "        code: {type: string, format: uuid}",
        )],
        (W, B),
        Major,
    ),
    to(
        "format-removed",
        &[(
            "createdAt: {type: string, format: date-time}",
            "createdAt: {type: string}",
        )],
        (B, W),
        Major,
    ),
    to(
        "format-changed",
        &[(
            "createdAt: {type: string, format: date-time}",
            "createdAt: {type: string, format: date}",
        )],
        (B, B),
        Major,
    ),
    to(
        "format-widened",
        &[(
            "size: {type: integer, format: int32}",
            "size: {type: integer, format: int64}",
        )],
        (B, W),
        Major,
    ),
    back(
        "format-narrowed",
        &[(
            "size: {type: integer, format: int32}",
            "size: {type: integer, format: int64}",
        )],
        (W, B),
        Major,
    ),
    to(
        "enum-value-added",
        &[("enum: [low, high]", "enum: [low, high, urgent]")],
        (W, C),
        Minor,
    ),
    to(
        "enum-value-removed",
        &[("enum: [low, high]", "enum: [low]")],
        (B, W),
        Major,
    ),
    to(
        "enum-value-renamed",
        &[("enum: [low, high]", "enum: [low, HIGH]")],
        (B, B),
        Major,
    ),
    back(
        "enum-added",
        &[(
            "priority: {type: string, enum: [low, high]}",
            "priority: {type: string}",
        )],
        (B, W),
        Major,
    ),
    to(
        "enum-removed",
        &[(
            "priority: {type: string, enum: [low, high]}",
            "priority: {type: string}",
        )],
        (W, C),
        Major,
    ),
    to(
        "constant-changed",
        &[
            ("openapi: 3.0.3", "openapi: 3.1.0"),
            (
                "parent: {type: string, nullable: true}",
                "parent: {type: [string, 'null']}",
            ),
            ("enum: [order]", "const: return"),
        ],
        (B, B),
        Major,
    ),
    to(
        "default-changed",
        &[("default: 10", "default: 20")],
        (B, B),
        Minor,
    ),
    back("default-added", &[("default: 10, ", "")], (W, W), Patch),
    to("default-removed", &[("default: 10, ", "")], (W, W), Patch),
    to(
        "pattern-changed",
        &[("^[a-z]+$", "^[a-z0-9]+$")],
        (W, W),
        Patch,
    ),
    to(
        "pattern-added",
        &[(
            "article: {type: string, ",
            "article: {type: string, pattern: '^a', ",
        )],
        (B, W),
        Patch,
    ),
    back(
        "pattern-removed",
        &[(
            "article: {type: string, ",
            "article: {type: string, pattern: '^a', ",
        )],
        (W, C),
        Patch,
    ),
    to(
        "limit-tightened",
        &[(
            "article: {type: string, maxLength: 20}",
            "article: {type: string, maxLength: 10}",
        )],
        (B, W),
        Patch,
    ),
    to(
        "limit-loosened",
        &[("maximum: 100", "maximum: 200")],
        (W, C),
        Patch,
    ),
];
