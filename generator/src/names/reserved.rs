//! Names that the code around needs for itself.

/// Names that files of types use themselves.
pub(super) const RESERVED_TYPES: [&str; 43] = [
    "BTreeMap",
    "Base64",
    "Binary",
    "Box",
    "Clone",
    "Constant",
    "Copy",
    "Date",
    "DateTime",
    "Debug",
    "Decimal",
    "DecimalString",
    "Default",
    "Err",
    "ExactInteger",
    "From",
    "FromJson",
    "Into",
    "IntoOption",
    "Kinds",
    "Linked",
    "Mismatch",
    "Node",
    "None",
    "Nullable",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Secret",
    "Self",
    "Shape",
    "Some",
    "String",
    "ToJson",
    "Tuple",
    "UnixMillis",
    "UnixSeconds",
    "Uri",
    "Uuid",
    "Value",
    "Vec",
    "Writer",
];

/// Names that files of operations use themselves.
pub(super) const RESERVED_OPERATIONS: [&str; 27] = [
    "BodyError",
    "Bytes",
    "Call",
    "Client",
    "Err",
    "Error",
    "ErrorBody",
    "Fn",
    "FromHeaders",
    "Headers",
    "HeaderError",
    "IntoFuture",
    "IntoOption",
    "Items",
    "Method",
    "Multipart",
    "None",
    "Ok",
    "Operation",
    "Option",
    "Pages",
    "Pending",
    "RawResponse",
    "Response",
    "Result",
    "Self",
    "Some",
];

/// Whether Rust reserves the word.
#[must_use]
pub fn is_keyword(name: &str) -> bool {
    // A keyword since the edition of 2024, which `syn` does not count as one.
    name == "gen" || syn::parse_str::<syn::Ident>(name).is_err()
}

/// Whether Windows keeps a name in lower case, with whatever extension, for a device: `con`, `lpt1`.
#[must_use]
pub fn is_device(name: &str) -> bool {
    let numbered = |device: &str| {
        let number = name.strip_prefix(device);
        number.is_some_and(|number| number.len() == 1 && number.chars().all(|c| c.is_ascii_digit()))
    };
    matches!(name, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}
