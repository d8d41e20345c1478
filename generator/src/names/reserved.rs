//! Names that generated code uses itself.

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

/// Whether Rust reserves a word.
#[must_use]
pub fn is_keyword(name: &str) -> bool {
    // A keyword since the 2024 edition, which `syn` does not reject.
    name == "gen" || syn::parse_str::<syn::Ident>(name).is_err()
}

/// Whether Windows reserves a lower-case name, with any extension, for a device: `con`, `lpt1`.
#[must_use]
pub fn is_device(name: &str) -> bool {
    let numbered = |device: &str| {
        let number = name.strip_prefix(device);
        number.is_some_and(|number| number.len() == 1 && number.chars().all(|c| c.is_ascii_digit()))
    };
    matches!(name, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}
