//! The allowed differences, with the reasons. The list may only become shorter: a difference that no longer exists
//! must be removed.

/// A known difference.
#[derive(Debug)]
pub(crate) struct Difference {
    /// The case, `operation, name`; an operation; or empty for all.
    pub(crate) case: &'static str,
    /// The part of the request.
    pub(crate) part: &'static str,
    /// The rule that decides which one is correct.
    pub(crate) rule: &'static str,
}

impl Difference {
    pub(crate) fn is_for(&self, case: &str) -> bool {
        debug_assert!(!self.rule.is_empty());
        self.case.is_empty()
            || self.case == case
            || case
                .strip_prefix(self.case)
                .is_some_and(|rest| rest.starts_with(", "))
    }
}

const ORDER_OF_PARAMETERS: &str = "Neither order is wrong: OpenAPI gives query parameters none. Ours \
    is that of the specification, theirs the alphabet.";
const ORDER_OF_MEMBERS: &str = "Neither order is wrong: members of JSON objects have none (RFC 8259, \
    section 4), nor have those of forms in OpenAPI (3.1.1, Encoding Object: \"their order is \
    implementation-defined\"). Ours is that of the specification, theirs the alphabet.";
const SPACE: &str = "Ours. A parameter with `schema` is written by RFC 6570 (OpenAPI 3.1.1, Parameter \
    Object, and appendix E: \"does not use `+`\"): a space is `%20`, all that is not unreserved is \
    encoded, and what is unreserved is not. Theirs is a form of browsers (WHATWG URL).";

pub(crate) const DIFFERENCES: &[Difference] = &[
    Difference {
        case: "",
        part: "header api-version",
        rule: "Ours. The specification has no such header; progenitor always sends `info.version`, \
            which is the version of the document (OpenAPI 3.1.1, Info Object).",
    },
    Difference {
        case: "replaceNote, no text",
        part: "header content-length",
        rule: "Ours. A method that gives a body a meaning says that there is none (RFC 9110, 8.6); several \
            gateways respond with 411 without it.",
    },
    Difference {
        case: "ping",
        part: "header content-length",
        rule: "As for `replaceNote`.",
    },
    Difference {
        case: "getThing, an odd id",
        part: "path bytes",
        rule: "Ours. Path parameters are simple expansions of RFC 6570 (3.2.2): all that is not \
            unreserved is encoded. Theirs leaves `&=+;,:@$!'()*[]|` as they are; servers read the same.",
    },
    Difference {
        case: "getThing, a backslash",
        part: "path",
        rule: "Ours. RFC 6570 (3.2.2) encodes it; theirs leaves it, and the URL parser makes `/` of it \
            (WHATWG URL, special schemes), which is another path.",
    },
    Difference {
        case: "getThing, a backslash",
        part: "path bytes",
        rule: "As the path.",
    },
    Difference {
        case: "getTyped, typed values in the path",
        part: "path bytes",
        rule: "Ours. RFC 6570 (3.2.2) encodes `:`; servers read the same.",
    },
    Difference {
        case: "search, everything",
        part: "query order",
        rule: ORDER_OF_PARAMETERS,
    },
    Difference {
        case: "search, an odd text",
        part: "query bytes",
        rule: SPACE,
    },
    Difference {
        case: "lists, lists",
        part: "query bytes",
        rule: SPACE,
    },
    Difference {
        case: "objects, an object",
        part: "query bytes",
        rule: SPACE,
    },
    Difference {
        case: "objects, an object",
        part: "query order",
        rule: ORDER_OF_PARAMETERS,
    },
    Difference {
        case: "replaceThing",
        part: "body order",
        rule: ORDER_OF_MEMBERS,
    },
    Difference {
        case: "changeThing",
        part: "body order",
        rule: ORDER_OF_MEMBERS,
    },
    Difference {
        case: "createThing",
        part: "body order",
        rule: ORDER_OF_MEMBERS,
    },
    Difference {
        case: "createThings",
        part: "body order",
        rule: ORDER_OF_MEMBERS,
    },
    Difference {
        case: "login",
        part: "body order",
        rule: ORDER_OF_MEMBERS,
    },
];
