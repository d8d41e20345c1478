//! Names that the code around needs for itself.

/// Names that files of types use themselves.
pub(super) const RESERVED_TYPES: [&str; 36] = [
    "BTreeMap",
    "Base64",
    "Binary",
    "Box",
    "Clone",
    "Copy",
    "Date",
    "DateTime",
    "Debug",
    "Decimal",
    "DecimalString",
    "Default",
    "Err",
    "From",
    "FromJson",
    "Into",
    "Kinds",
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
    "Uri",
    "Uuid",
    "Value",
    "Vec",
    "Writer",
];

/// Names that files of operations use themselves.
pub(super) const RESERVED_OPERATIONS: [&str; 22] = [
    "BodyError",
    "Bytes",
    "Call",
    "Client",
    "Err",
    "Error",
    "ErrorBody",
    "Headers",
    "HeaderError",
    "IntoFuture",
    "Items",
    "Multipart",
    "None",
    "Ok",
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
    syn::parse_str::<syn::Ident>(name).is_err()
}
