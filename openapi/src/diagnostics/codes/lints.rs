//! The codes of lints: 07xx. They do not affect what is generated.

use super::code::Code;

/// Unused component.
pub const UNUSED_COMPONENT: &str = "W0701";
/// Missing authentication error.
pub const NO_AUTHENTICATION_ERROR: &str = "W0702";
/// List without paging.
pub const LIST_WITHOUT_PAGING: &str = "W0703";
/// Inconsistent naming style.
pub const INCONSISTENT_NAME: &str = "W0704";
/// Operation without a description.
pub const OPERATION_WITHOUT_DESCRIPTION: &str = "W0705";
/// Parameter without a description.
pub const PARAMETER_WITHOUT_DESCRIPTION: &str = "W0706";
/// Closed enum that is described as open.
pub const OPEN_ENUM: &str = "W0707";
/// Values that are listed only in the description.
pub const UNLISTED_VALUES: &str = "W0708";
/// Secret in an example.
pub const SECRET_IN_EXAMPLE: &str = "W0709";
/// Missing evidence.
pub const EVIDENCE_MISSING: &str = "W0710";
/// Assumed fact.
pub const ASSUMED: &str = "W0711";
/// Ambiguous paths.
pub const AMBIGUOUS_PATHS: &str = "W0712";
/// Allowance without effect.
pub const USELESS_ALLOWANCE: &str = "W0713";
/// Limit that applies to no value.
pub const INAPPLICABLE_KEYWORD: &str = "W0714";
/// Duplicate value in a list.
pub const DUPLICATE_VALUE: &str = "W0715";

/// Lints that are reported only if a project enables them.
pub const ON_REQUEST: &[&str] = &[ASSUMED];

/// All codes of lints.
pub const LINTS: &[Code] = &[
    Code {
        code: UNUSED_COMPONENT,
        title: "Unused component",
        help: "use it, or remove it",
        explanation: "No `$ref`, discriminator mapping or name in any file refers to the \
              component. It is a leftover, or the reference to it is misspelt. A schema that \
              extends one with a discriminator is used through its value.",
    },
    Code {
        code: NO_AUTHENTICATION_ERROR,
        title: "Missing authentication error",
        help: "describe 401 or 403, e.g. with a `$ref` to a shared response",
        explanation: "The operation requires credentials, but describes none of 401, 403, `4XX` \
              and `default`. It is usually the first error that callers encounter, and the client \
              has no type for its body.",
    },
    Code {
        code: LIST_WITHOUT_PAGING,
        title: "List without paging",
        help: "add paging parameters and `x-pagination`, or `maxItems`",
        explanation: "A GET returns a list of objects, and there is no parameter to request a part \
              of it. Lists grow: without paging, a response that is small today may be megabytes \
              in a year. Mark a list that cannot grow with `maxItems`.",
    },
    Code {
        code: INCONSISTENT_NAME,
        title: "Inconsistent naming style",
        help: "check how the name is written in requests and responses; do not correct it only in the document",
        explanation: "Nearly all names of this kind have the same naming style, and this one \
              has another. In a hand-written document that is often a mistake, and then the \
              property is never found. Names of one word have no style.",
    },
    Code {
        code: OPERATION_WITHOUT_DESCRIPTION,
        title: "Operation without a description",
        help: "add a `summary`",
        explanation: "The operation has neither `summary` nor `description`, so the documentation \
              of the client consists only of its method and path.",
    },
    Code {
        code: PARAMETER_WITHOUT_DESCRIPTION,
        title: "Parameter without a description",
        help: "add a `description`",
        explanation: "Neither the parameter nor its schema has a `description`. Path \
              parameters and parameters of a named type are not reported.",
    },
    Code {
        code: OPEN_ENUM,
        title: "Closed enum that is described as open",
        help: "remove `enum` and list the values in the description, or remove the sentence",
        explanation: "A schema has `enum`, which allows no other values, but its description says \
              that there are others. Generated clients keep unknown values; other tools that read \
              the document reject them.",
    },
    Code {
        code: UNLISTED_VALUES,
        title: "Values that are listed only in the description",
        help: "add `enum`",
        explanation: "The description of a string lists its values (`One of a, b and c`), but \
              there is no `enum`, so clients have no type for them.",
    },
    Code {
        code: SECRET_IN_EXAMPLE,
        title: "Secret in an example",
        help: "revoke it, and replace it with a made-up value",
        explanation: "An example looks like a credential of a well-known service, or is a private \
              key. Examples are often copied from real responses, and documents are published. \
              Values that contain words such as `example` or `test` are not reported.",
    },
    Code {
        code: EVIDENCE_MISSING,
        title: "Missing evidence",
        help: "add `x-evidence` to the operation, or to `info` for all operations",
        explanation: "Other operations of the document have `x-evidence`, and this one does not.",
    },
    Code {
        code: ASSUMED,
        title: "Assumed fact",
        help: "find a source for it, or add its place to the list of accepted assumptions",
        explanation: "`x-evidence` marks something as assumed. Reported only if the code is listed \
              under `[lints]` in clients.toml: `W0711 = \"warn\"`, or a list with the accepted \
              places, `[{ level = \"warn\" }, { level = \"allow\", at = \"specs/a.yaml#/info\" \
              }]`.",
    },
    Code {
        code: AMBIGUOUS_PATHS,
        title: "Ambiguous paths",
        help: "rename one of the paths, or restrict their parameters so that callers can distinguish them",
        explanation: "Two paths of the same method match the same URL, and neither is a special \
              case of the other: the URL `/a/c/b` matches both `/a/{id}/b` and `/a/c/{x}`. Which \
              one is used depends on the server.",
    },
    Code {
        code: USELESS_ALLOWANCE,
        title: "Allowance without effect",
        help: "remove it, or correct the code; write the reason after the code",
        explanation: "`x-lint-allow` allows a code in a place where it is not reported, refers to \
              a code that does not exist, or gives no reason.",
    },
    Code {
        code: INAPPLICABLE_KEYWORD,
        title: "Limit that applies to no value",
        help: "remove it, or correct `type`",
        explanation: "A limit such as `maxLength` is for values of one kind, and the `type` of its \
              schema allows none of them: `minimum` has no effect on a string. Either the keyword \
              or the type is a mistake.",
    },
    Code {
        code: DUPLICATE_VALUE,
        title: "Duplicate value in a list",
        help: "remove it, or replace it with the value that was meant",
        explanation: "`enum` or `required` lists a value twice, which has no effect. In a \
              hand-written list, the second one was often meant to be another value.",
    },
];
