//! The codes of lints: 07xx. A document is read and a client generated whatever they find.

use super::code::Code;

/// Component that nothing uses.
pub const UNUSED_COMPONENT: &str = "W0701";
/// Credentials without a response to wrong ones.
pub const NO_AUTHENTICATION_ERROR: &str = "W0702";
/// List of any length.
pub const LIST_WITHOUT_PAGING: &str = "W0703";
/// Name in another style.
pub const INCONSISTENT_NAME: &str = "W0704";
/// Operation without a description.
pub const OPERATION_WITHOUT_DESCRIPTION: &str = "W0705";
/// Parameter without a description.
pub const PARAMETER_WITHOUT_DESCRIPTION: &str = "W0706";
/// Enum that is described as open.
pub const OPEN_ENUM: &str = "W0707";
/// Values that only the text lists.
pub const UNLISTED_VALUES: &str = "W0708";
/// Secret in an example.
pub const SECRET_IN_EXAMPLE: &str = "W0709";
/// Evidence is missing.
pub const EVIDENCE_MISSING: &str = "W0710";
/// Something is assumed.
pub const ASSUMED: &str = "W0711";
/// One URL fits two paths.
pub const AMBIGUOUS_PATHS: &str = "W0712";
/// Allowance that hits nothing.
pub const USELESS_ALLOWANCE: &str = "W0713";

/// Lints that are not reported unless a project asks for them.
pub const ON_REQUEST: &[&str] = &[ASSUMED];

/// All codes of lints.
pub const LINTS: &[Code] = &[
    Code {
        code: UNUSED_COMPONENT,
        title: "Component that nothing uses",
        help: "use it, or remove it",
        explanation: "No `$ref`, discriminator mapping or name of any file leads to the component. It is a \
              left-over, or the reference to it is misspelt. A schema that extends one with a \
              discriminator is used by its value.",
    },
    Code {
        code: NO_AUTHENTICATION_ERROR,
        title: "Credentials without a response to wrong ones",
        help: "describe 401 or 403, e.g. by a `$ref` to a shared response",
        explanation: "The operation needs credentials, and describes neither 401 nor 403, `4XX` or `default`. \
              Whoever calls it meets that response first of all, and the client has no type for its body.",
    },
    Code {
        code: LIST_WITHOUT_PAGING,
        title: "List of any length",
        help: "add the parameters for a part of the list and `x-pagination`, or `maxItems`",
        explanation: "A GET answers with a list of objects, and there is no parameter for a part of it. Lists grow: \
              without pages, a response that is fine today is megabytes in a year. A list that cannot grow \
              says so with `maxItems`.",
    },
    Code {
        code: INCONSISTENT_NAME,
        title: "Name in another style",
        help: "check how it is really written; names on the wire must not be corrected on paper only",
        explanation: "Nearly all names of that kind are written in one style, and this one in another. In a document \
              that was written by hand that is often a slip, and then the property is never found. Names of \
              one word have no style.",
    },
    Code {
        code: OPERATION_WITHOUT_DESCRIPTION,
        title: "Operation without a description",
        help: "add a `summary`",
        explanation: "The operation has neither `summary` nor `description`, so the documentation of the client has \
              nothing to say but its method and path.",
    },
    Code {
        code: PARAMETER_WITHOUT_DESCRIPTION,
        title: "Parameter without a description",
        help: "add a `description`",
        explanation: "The parameter has no `description`, and neither has its schema. Path parameters and parameters \
              of a named type are not reported.",
    },
    Code {
        code: OPEN_ENUM,
        title: "Closed list that is described as open",
        help: "remove `enum` and name the values in the text, or remove the sentence",
        explanation: "A schema has `enum`, which allows no other values, and its description says that there are \
              others. Generated clients keep unknown values; others that read the document refuse them.",
    },
    Code {
        code: UNLISTED_VALUES,
        title: "Values that only the text lists",
        help: "add `enum`",
        explanation: "The description of a string lists its values (`One of a, b and c`), and there is no `enum`: \
              clients have no type for them.",
    },
    Code {
        code: SECRET_IN_EXAMPLE,
        title: "Secret in an example",
        help: "revoke it, and write something that is made up",
        explanation: "An example has the form of a credential of a well-known service, or is a private key. Examples \
              are often copied from real responses, and documents are published. What contains words such as \
              `example` or `test` is not reported.",
    },
    Code {
        code: EVIDENCE_MISSING,
        title: "Evidence is missing",
        help: "add `x-evidence` to the operation, or to `info` for all of them",
        explanation: "Other operations of the document say how well they are known, and this one does not.",
    },
    Code {
        code: ASSUMED,
        title: "Something is assumed",
        help: "find a source for it, or add its place to the list of what may be assumed",
        explanation: "`x-evidence` says that something is assumed. Not reported unless `[lints]` of clients.toml has \
              the code: `W0711 = \"warn\"`, or a list with the places that are agreed on, \
              `[{ level = \"warn\" }, { level = \"allow\", at = \"specs/a.yaml#/info\" }]`.",
    },
    Code {
        code: AMBIGUOUS_PATHS,
        title: "One URL fits two paths",
        help: "rename one of the paths, or limit their parameters so that people can tell them apart",
        explanation: "Two paths of the same method fit one URL, and neither is a special case of the other: for \
              `/a/{id}/b` and `/a/c/{x}`, the URL `/a/c/b` means both. Which one answers depends on the \
              server.",
    },
    Code {
        code: USELESS_ALLOWANCE,
        title: "Allowance that hits nothing",
        help: "remove it, or correct the code; write the reason behind the code",
        explanation: "`x-lint-allow` allows a code in a place where nothing of it is found, names a code that does not \
              exist, or gives no reason.",
    },
];
