//! The rules, one file for each family.

mod components;
mod descriptions;
mod enums;
mod evidence;
mod keywords;
mod naming;
mod operations;
mod paths;
mod same_value;
mod secrets;
mod subject;

use clientwright_openapi::diagnostics::{Diagnostics, codes};
use clientwright_openapi::document::Document;
use clientwright_openapi::source::Sources;

use subject::Subject;
pub(crate) use subject::{all_operations, shown};

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// The code, e.g. `W0602`; its title and explanation are among the codes of diagnostics.
    pub code: &'static str,
    /// A document that violates the rule, without `openapi` and `info`.
    pub wrong: &'static str,
    /// The corrected document.
    pub right: &'static str,
    run: fn(&Subject<'_>, &mut Diagnostics),
}

/// All rules.
pub const RULES: &[Rule] = &[
    Rule {
        code: codes::UNUSED_COMPONENT,
        wrong: "paths:\n  /a:\n    get:\n      operationId: getA\n      summary: Gets it.\n      responses: {\"204\": {description: ok}}\ncomponents:\n  schemas:\n    Forgotten: {type: string}\n",
        right: "paths:\n  /a:\n    get:\n      operationId: getA\n      summary: Gets it.\n      responses:\n        \"200\": {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/Used\"}}}}\ncomponents:\n  schemas:\n    Used: {type: string, description: It is used.}\n",
        run: components::unused,
    },
    Rule {
        code: codes::NO_AUTHENTICATION_ERROR,
        wrong: "paths:\n  /a:\n    get:\n      operationId: getA\n      security: [{key: []}]\n      responses: {\"200\": {description: ok}}\ncomponents:\n  securitySchemes:\n    key: {type: apiKey, in: header, name: X-Key}\n",
        right: "paths:\n  /a:\n    get:\n      operationId: getA\n      summary: Gets it.\n      security: [{key: []}]\n      responses: {\"200\": {description: ok}, \"401\": {description: no valid key}}\ncomponents:\n  securitySchemes:\n    key: {type: apiKey, in: header, name: X-Key}\n",
        run: operations::no_authentication_error,
    },
    Rule {
        code: codes::LIST_WITHOUT_PAGING,
        wrong: "paths:\n  /orders:\n    get:\n      operationId: listOrders\n      responses:\n        \"200\": {description: ok, content: {application/json: {schema: {type: array, items: {type: object, properties: {id: {type: string}}}}}}}\n",
        right: "paths:\n  /orders:\n    get:\n      operationId: listOrders\n      summary: Lists orders.\n      parameters:\n        - {name: offset, in: query, description: First item., schema: {type: integer}}\n        - {name: limit, in: query, description: Most items., schema: {type: integer}}\n      responses:\n        \"200\": {description: ok, content: {application/json: {schema: {type: array, items: {type: object, properties: {id: {type: string}}}}}}}\n",
        run: operations::list_without_paging,
    },
    Rule {
        code: codes::INCONSISTENT_NAME,
        wrong: "paths: {}\ncomponents:\n  schemas:\n    A:\n      type: object\n      properties: {firstName: {type: string}, lastName: {type: string}, birthDate: {type: string}, homeTown: {type: string}, phoneNumber: {type: string}, zip_code: {type: string}}\n",
        right: "paths: {}\ncomponents:\n  schemas:\n    A:\n      type: object\n      properties: {firstName: {type: string}, lastName: {type: string}, birthDate: {type: string}, homeTown: {type: string}, phoneNumber: {type: string}, zipCode: {type: string}}\n",
        run: naming::inconsistent,
    },
    Rule {
        code: codes::OPERATION_WITHOUT_DESCRIPTION,
        wrong: "paths:\n  /a:\n    get:\n      operationId: getA\n      responses: {\"204\": {description: ok}}\n",
        right: "paths:\n  /a:\n    get:\n      operationId: getA\n      summary: Gets it.\n      responses: {\"204\": {description: ok}}\n",
        run: descriptions::operations,
    },
    Rule {
        code: codes::PARAMETER_WITHOUT_DESCRIPTION,
        wrong: "paths:\n  /a:\n    get:\n      operationId: getA\n      summary: Gets it.\n      parameters: [{name: q, in: query, schema: {type: string}}]\n      responses: {\"204\": {description: ok}}\n",
        right: "paths:\n  /a:\n    get:\n      operationId: getA\n      summary: Gets it.\n      parameters: [{name: q, in: query, description: What to look for., schema: {type: string}}]\n      responses: {\"204\": {description: ok}}\n",
        run: descriptions::parameters,
    },
    Rule {
        code: codes::OPEN_ENUM,
        wrong: "paths: {}\ncomponents:\n  schemas:\n    Kind: {type: string, description: \"The kind. Other values are possible.\", enum: [a, b]}\n",
        right: "paths: {}\ncomponents:\n  schemas:\n    Kind: {type: string, description: \"The kind, e.g. `a` or `b`. Other values are possible.\"}\n",
        run: enums::described_as_open,
    },
    Rule {
        code: codes::UNLISTED_VALUES,
        wrong: "paths: {}\ncomponents:\n  schemas:\n    Kind: {type: string, description: \"One of `new`, `old` and `used`.\"}\n",
        right: "paths: {}\ncomponents:\n  schemas:\n    Kind: {type: string, description: How used it is., enum: [new, old, used]}\n",
        run: enums::only_in_text,
    },
    Rule {
        code: codes::SECRET_IN_EXAMPLE,
        wrong: "paths: {}\ncomponents:\n  schemas:\n    Key: {type: string, description: A key., example: AKIA2E0A8F3B244C9986}\n",
        right: "paths: {}\ncomponents:\n  schemas:\n    Key: {type: string, description: A key., example: AKIAEXAMPLE}\n",
        run: secrets::in_examples,
    },
    Rule {
        code: codes::EVIDENCE_MISSING,
        wrong: "paths:\n  /a:\n    get: {operationId: getA, summary: Gets it., x-evidence: documented, responses: {\"204\": {description: ok}}}\n  /b:\n    get: {operationId: getB, summary: Gets it., responses: {\"204\": {description: ok}}}\n",
        right: "paths:\n  /a:\n    get: {operationId: getA, summary: Gets it., x-evidence: documented, responses: {\"204\": {description: ok}}}\n  /b:\n    get: {operationId: getB, summary: Gets it., x-evidence: reported, responses: {\"204\": {description: ok}}}\n",
        run: evidence::missing,
    },
    Rule {
        code: codes::ASSUMED,
        wrong: "paths:\n  /a:\n    get: {operationId: getA, summary: Gets it., x-evidence: assumed, responses: {\"204\": {description: ok}}}\n",
        right: "paths:\n  /a:\n    get: {operationId: getA, summary: Gets it., x-evidence: documented, responses: {\"204\": {description: ok}}}\n",
        run: evidence::assumed,
    },
    Rule {
        code: codes::AMBIGUOUS_PATHS,
        wrong: "paths:\n  /a/{id}/b:\n    get: {operationId: getOne, summary: Gets it., parameters: [{name: id, in: path, required: true, description: An id., schema: {type: string}}], responses: {\"204\": {description: ok}}}\n  /a/c/{other}:\n    get: {operationId: getOther, summary: Gets it., parameters: [{name: other, in: path, required: true, description: An id., schema: {type: string}}], responses: {\"204\": {description: ok}}}\n",
        right: "paths:\n  /a/{id}:\n    get: {operationId: getOne, summary: Gets it., parameters: [{name: id, in: path, required: true, description: An id., schema: {type: string}}], responses: {\"204\": {description: ok}}}\n  /a/c:\n    get: {operationId: getOther, summary: Gets it., responses: {\"204\": {description: ok}}}\n",
        run: paths::ambiguous,
    },
    Rule {
        code: codes::INAPPLICABLE_KEYWORD,
        wrong: "paths: {}\ncomponents:\n  schemas:\n    Count: {type: integer, description: A count., maxLength: 3}\n",
        right: "paths: {}\ncomponents:\n  schemas:\n    Count: {type: integer, description: A count., maximum: 999}\n",
        run: keywords::inapplicable,
    },
    Rule {
        code: codes::DUPLICATE_VALUE,
        wrong: "paths: {}\ncomponents:\n  schemas:\n    Kind: {type: string, description: A kind., enum: [new, old, new]}\n",
        right: "paths: {}\ncomponents:\n  schemas:\n    Kind: {type: string, description: A kind., enum: [new, old]}\n",
        run: keywords::duplicates,
    },
];

/// The rule of a code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.code == code)
}

/// Adds the diagnostics of all rules for a document.
pub fn lint(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let subject = Subject { document, sources };
    for rule in RULES {
        (rule.run)(&subject, diagnostics);
    }
}
