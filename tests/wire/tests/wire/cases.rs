//! The same arguments for both clients.

use std::future::{Future, IntoFuture};
use std::pin::Pin;

use clientwright_runtime::{Date, DateTime, Uuid};
use wire_native::types as ours_types;
use wire_progenitor::types as theirs_types;

pub(crate) struct Clients {
    pub(crate) ours: wire_native::Client,
    pub(crate) theirs: wire_progenitor::Client,
}

type Run = for<'c> fn(&'c Clients) -> Pin<Box<dyn Future<Output = ()> + 'c>>;

pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) operation: &'static str,
    pub(crate) run: Run,
}

/// The response is irrelevant: only the request is compared.
macro_rules! cases {
    ($ours:ident, $theirs:ident; $($operation:literal $name:literal: $a:expr, $b:expr;)*) => {
        pub(crate) const CASES: &[Case] = &[$(Case {
            name: $name,
            operation: $operation,
            run: |clients| Box::pin(async move {
                let ($ours, $theirs) = (&clients.ours, &clients.theirs);
                let _ = IntoFuture::into_future($a).await;
                let _ = $b.await;
            }),
        }),*];
    };
}

/// Characters that have a special meaning somewhere, and some non-ASCII ones.
const ODD: &str = "a b/c?d#e&f=g+h%20i;j,k:l@m$n!o'p(q)r*s\"t<u>v[w]x\\y^z`{|}~_-.é€😀";
/// The same without a backslash.
const ODD_IN_PATH: &str = "a b/c?d#e&f=g+h%20i;j,k:l@m$n!o'p(q)r*s\"t<u>v[w]x^z`{|}~_-.é€😀";
/// The same without characters that a header must not contain.
const ODD_HEADER: &str = "a b/c?d#e&f=g+h%20i;j,k:l";

const FULL: &str = r#"{"name":"a \"b\" \u0001 é","count":-9007199254740993,"price":0.1,"ready":false,
    "color":"dark green","day":"2024-02-29","at":"2024-02-29T12:00:00Z","tags":["x",""],
    "corner":{"x":0},"labels":{"b":"2","a":"1"},"parent":{"name":"","count":0},
    "@type":"T","type":"t"}"#;
const SMALL: &str = r#"{"name":"n","count":1}"#;

fn ours<T: clientwright_runtime::FromJson>(json: &str) -> T {
    clientwright_runtime::json::from_str(json).unwrap()
}

macro_rules! theirs {
    ($json:expr) => {
        serde_json::from_str($json).unwrap()
    };
}

fn uuid() -> Uuid {
    "67e55044-10b1-426f-9247-bb680e5fe0c8".parse().unwrap()
}

fn date() -> Date {
    "2024-02-29".parse().unwrap()
}

fn moment() -> DateTime {
    "2024-02-29T12:00:00Z".parse().unwrap()
}

fn their_moment() -> chrono::DateTime<chrono::Utc> {
    "2024-02-29T12:00:00Z".parse().unwrap()
}

fn their_date() -> chrono::NaiveDate {
    "2024-02-29".parse().unwrap()
}

cases! { ours_, theirs_;
    "getThing" "a plain id": ours_.get_thing("42"), theirs_.get_thing("42");
    "getThing" "an odd id": ours_.get_thing(ODD_IN_PATH), theirs_.get_thing(ODD_IN_PATH);
    "getThing" "a backslash": ours_.get_thing("a\\b"), theirs_.get_thing("a\\b");
    "getThing" "characters of percent encoding": ours_.get_thing("%2e%2E"),
        theirs_.get_thing("%2e%2E");
    "getThing" "an id that goes up": ours_.get_thing("../x"), theirs_.get_thing("../x");
    "replaceThing" "a put": ours_.replace_thing("1", &ours(SMALL)),
        theirs_.replace_thing("1", &theirs!(SMALL));
    "deleteThing" "a delete": ours_.delete_thing("1"), theirs_.delete_thing("1");
    "changeThing" "a patch": ours_.change_thing("1", &ours(SMALL)),
        theirs_.change_thing("1", &theirs!(SMALL));
    "probeThing" "a head": ours_.probe_thing("1"), theirs_.probe_thing("1");
    "getTyped" "typed values in the path":
        ours_.get_typed(i64::MIN, true, uuid(), date(), moment(), "dark green"),
        theirs_.get_typed(
            i64::MIN, true, &"67e55044-10b1-426f-9247-bb680e5fe0c8".parse().unwrap(),
            &their_date(), "2024-02-29T12:00:00Z", theirs_types::Color::DarkGreen,
        );
    "getFile" "two in one segment": ours_.get_file("a.b", "tar/gz"), theirs_.get_file("a.b", "tar/gz");
    "search" "what is required": ours_.search("x"),
        theirs_.search(None, None, None, None, None, "x", None, None);
    "search" "everything":
        ours_.search("x").limit(-1).ratio(0.1).exact(true).since(date()).changed_after(moment())
            .color("red").filter_name("f"),
        theirs_.search(
            Some(&their_moment()), Some(theirs_types::Color::Red), Some(true), Some("f"), Some(-1),
            "x", Some(0.1), Some(&their_date()),
        );
    "search" "an empty text": ours_.search(""),
        theirs_.search(None, None, None, None, None, "", None, None);
    "search" "an odd text": ours_.search(ODD),
        theirs_.search(None, None, None, None, None, ODD, None, None);
    "search" "a large number": ours_.search("x").ratio(1e300),
        theirs_.search(None, None, None, None, None, "x", Some(1e300), None);
    "lists" "no list": ours_.lists(), theirs_.lists(None, None, None);
    "lists" "empty lists": ours_.lists().tag([""; 0]), theirs_.lists(None, None, Some(&vec![]));
    "lists" "lists":
        ours_.lists().color(["red", "dark green"]).number(&[1, -2])
            .tag(["a", "b,c", ""]),
        theirs_.lists(
            Some(&vec![theirs_types::Color::Red, theirs_types::Color::DarkGreen]),
            Some(&vec![1, -2]), Some(&vec!["a".into(), "b,c".into(), String::new()]),
        );
    "objects" "an object": ours_.objects().point(&ours(r#"{"x":1,"y":-2,"label":"a b"}"#)),
        theirs_.objects(Some(&theirs!(r#"{"x":1,"y":-2,"label":"a b"}"#)));
    "objects" "an object with a member": ours_.objects().point(&ours(r#"{"x":1}"#)),
        theirs_.objects(Some(&theirs!(r#"{"x":1}"#)));
    "headers" "what is required": ours_.headers("x"), theirs_.headers(None, None, None, "x");
    "headers" "everything":
        ours_.headers(ODD_HEADER).x_color("dark green").x_flag(false).x_number(7),
        theirs_.headers(Some(theirs_types::Color::DarkGreen), Some(false), Some(7), ODD_HEADER);
    "createThing" "a small object": ours_.create_thing(&ours(SMALL)),
        theirs_.create_thing(&theirs!(SMALL));
    "createThing" "a full object": ours_.create_thing(&ours(FULL)),
        theirs_.create_thing(&theirs!(FULL));
    "createThings" "a list": ours_.create_things(&[ours(SMALL), ours(FULL)]),
        theirs_.create_things(&vec![theirs!(SMALL), theirs!(FULL)]);
    "createThings" "an empty list": ours_.create_things(&[]), theirs_.create_things(&vec![]);
    "createShape" "the first": ours_.create_shape(&ours(r#"{"radius":1.5}"#)),
        theirs_.create_shape(&theirs!(r#"{"radius":1.5}"#));
    "createShape" "the second": ours_.create_shape(&ours(r#"{"side":2.5}"#)),
        theirs_.create_shape(&theirs!(r#"{"side":2.5}"#));
    "replaceLabels" "a map": ours_.replace_labels(&ours(r#"{"b":"2","a b":"é"}"#)),
        theirs_.replace_labels(&theirs!(r#"{"b":"2","a b":"é"}"#));
    "createAnything" "anything": ours_.create_anything(&ours(r#"[1,null,{"a":[]},"x"]"#)),
        theirs_.create_anything(&theirs!(r#"[1,null,{"a":[]},"x"]"#));
    "login" "a form":
        ours_.login(&ours(r#"{"user":"u","secret":"s","remember":true,"days":7}"#)),
        theirs_.login(&theirs!(r#"{"user":"u","secret":"s","remember":true,"days":7}"#));
    "login" "an odd form":
        ours_.login(&ours_types::LoginBody::new("", ODD)),
        theirs_.login(&theirs_types::LoginBody {
            user: ODD.to_owned(), secret: String::new(), remember: None, days: None,
        });
    "replaceNote" "text": ours_.replace_note(ODD), theirs_.replace_note(ODD.to_owned());
    "replaceNote" "no text": ours_.replace_note(""), theirs_.replace_note(String::new());
    "replaceBlob" "bytes": ours_.replace_blob(vec![0, 255, 13, 10]),
        theirs_.replace_blob(vec![0, 255, 13, 10]);
    "ping" "nothing": ours_.ping(), theirs_.ping();
}
