// Generated from an OpenAPI specification; change the specification instead.

//! What applies to the whole API.

use clientwright_runtime::codegen::v1::describe;

pub(crate) static API: describe::Api = describe::Api::new("Golden Operations", "1.0")
    .package(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
    .servers(&[describe::Server::new("https://operations.example.com/v1")])
    .with_operations(
        &[
            ("pathSimple", "/path/simple/joined/{text}/{list}/{object}"),
            ("pathSimpleExplode", "/path/simple/exploded/{text}/{list}/{object}"),
            ("pathLabel", "/path/label/joined/{text}/{list}/{object}"),
            ("pathLabelExplode", "/path/label/exploded/{text}/{list}/{object}"),
            ("pathMatrix", "/path/matrix/joined/{text}/{list}/{object}"),
            ("pathMatrixExplode", "/path/matrix/exploded/{text}/{list}/{object}"),
            ("queryFormExplode", "/query/form/exploded"),
            ("queryForm", "/query/form/joined"),
            ("querySpace", "/query/space"),
            ("queryPipe", "/query/pipe"),
            ("queryDeep", "/query/deep"),
            ("headerSimple", "/header/joined"),
            ("headerSimpleExplode", "/header/exploded"),
            ("cookieForm", "/cookie/joined"),
            ("cookieFormExplode", "/cookie/exploded"),
            ("querySpecial", "/query/special"),
            ("get shared by id", "/shared/{id}"),
            ("head shared by id", "/shared/{id}"),
            ("delete shared by id", "/shared/{id}"),
            ("options shared by id", "/shared/{id}"),
            ("patchShared", "/shared/{id}"),
            ("listFaults", "/faults"),
            ("patchFault", "/faults/{id}"),
            ("patchFaultNote", "/faults/{id}/note"),
            ("bodyJson", "/body/json"),
            ("bodyJsonOptional", "/body/json/optional"),
            ("bodyForm", "/body/form"),
            ("bodyMultipart", "/body/multipart"),
            ("bodyText", "/body/text"),
            ("bodyBinary", "/body/binary"),
            ("bodySeveral", "/body/several"),
            ("answerSeveral", "/answer/several"),
            ("answerMoved", "/answer/moved"),
            ("answerConditional", "/answer/conditional"),
            ("pagedCursor", "/paged/cursor"),
            ("pagedLast", "/paged/last"),
            ("pagedUrl", "/paged/url"),
            ("pagedNumber", "/paged/number"),
            ("pagedNot", "/paged/not"),
            ("answerRange", "/answer/range"),
            ("answerDefault", "/answer/default"),
            ("answerMedia", "/answer/media"),
            ("answerHeaders", "/answer/headers"),
            ("answerFree", "/answer/free"),
            ("equalOne", "/equal/one"),
            ("equalTwo", "/equal/two"),
            ("equalThree", "/equal/three"),
            ("orderOnce", "/keys/described"),
            ("orderCautiously", "/keys/cautious"),
        ],
    )
    .errors(describe::ErrorConventions::HTTP.message("/message"));

/// These types stand for schemas of the specification.
const _: () = {
    clientwright_runtime::json::mapped_type::<clientwright_runtime::JsonPatch>();
};
