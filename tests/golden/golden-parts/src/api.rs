// Generated from an OpenAPI specification; change the specification instead.

//! What applies to the whole API.

use clientwright_runtime::codegen::v1::describe;

pub(crate) static API: describe::Api = describe::Api::new("Golden Parts", "1.0")
    .package(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
    .servers(&[describe::Server::new("https://parts.example.com")])
    .with_operations(
        &[
            ("addAlbum", "/album"),
            ("addMap", "/map"),
            ("addEither", "/union"),
            ("addMore", "/more"),
            ("getUntyped", "/untyped"),
            ("addUntyped", "/untyped"),
            ("addMixed", "/mixed"),
            ("addRelated", "/related"),
            ("addVendor", "/vendor"),
            ("addList", "/list"),
            ("addStyled", "/styled"),
            ("addSource", "/source"),
            ("addFree", "/free"),
            ("addHeaded", "/headed"),
            ("addPositions", "/positions"),
            ("addPictures", "/pictures"),
            ("getForm", "/answers/form"),
            ("getRelated", "/answers/related"),
            ("getPositions", "/answers/positions"),
            ("getPartList", "/answers/list"),
            ("watchParts", "/answers/stream"),
            ("watchPictures", "/answers/pictures"),
            ("getFree", "/answers/free"),
        ],
    );
