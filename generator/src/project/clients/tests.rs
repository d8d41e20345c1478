//! Tests of reading `clients.toml`.

use std::path::PathBuf;

use super::client::Clients;
use super::error::ClientsError;
use super::file::File;
use super::url::url;
use crate::api::{AddedScheme, Digits, KeyPlace, NumberTypes};
use crate::render::{Edition, Engine, Interface};

/// The published schema is generated from the code; `UPDATE_GOLDEN=1` writes it.
#[test]
fn the_published_schema_matches_the_code() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/clients.schema.json");
    let mut schema = schemars::schema_for!(File);
    schema.insert("title".to_owned(), "clients.toml of clientwright".into());
    let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(path, &text).unwrap();
    }
    let published = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        published == text,
        "docs/clients.schema.json differs; UPDATE_GOLDEN=1 rewrites it"
    );
    for key in [
        "crate", "include", "rename", "overlays", "types", "maps", "layout",
    ] {
        assert!(text.contains(&format!("\"{key}\": {{")), "{key}");
    }
}

#[test]
fn a_client_has_a_crate_a_version_and_a_specification() {
    let text = "[[client]]\ncrate = \"a-b\"\nversion = \"1.2.3\"\nspec = \"a.yaml\"\n";
    let clients = Clients::parse(text, "../../").unwrap();
    assert_eq!(clients.clients[0].options.runtime, "\"0.1.0\"");
    assert_eq!(clients.clients[0].options.library(), "a_b");
}

#[test]
fn all_mistakes_are_reported_with_their_lines() {
    let text = "[[client]]\ncrate = \"../x\"\nversion = \"1\"\nspec = \"a\"\n[[client]]\ncrate = \"fn\"\nversion = \"0.1.0\"\nspec = \"a\"\n";
    let error = Clients::parse(text, "").unwrap_err().to_string();
    assert!(error.contains("line 2, column 1: `../x`"), "{error}");
    assert!(
        error.contains("line 3, column 1: `1` is not a version"),
        "{error}"
    );
    assert!(error.contains("line 6, column 1: `fn`"), "{error}");
}

#[test]
fn type_errors_are_collected_with_their_positions() {
    let text = "\
defaults = { edition = 2024, rust-version = \"1.2\" }
[lints]
W0322 = 1
[[client]]
crate = \"a\"
version = 1
spec = \"a.yaml\"
include = [\"x\", 2]
[[client]]
crat = \"b\"
spec = [\"b.yaml\"]
cli = \"yes\"
[client.rename.types]
A = 3
[[client]]
crate = \"c\"
spec = \"c.yaml\"
";
    let error = Clients::parse(text, "").unwrap_err().to_string();
    for expected in [
        "line 1, column 24",
        "line 3, column 9",
        "line 6, column 11",
        "line 1, column 30",
        "line 8, column 1: `include`: expected a table",
        "line 9, column 1: missing key `crate`",
        "line 9, column 1: missing key `version`",
        "line 10, column 1",
        "did you mean `crate`?",
        "line 11, column 8",
        "line 12, column 7",
        "line 14, column 5",
        "line 15, column 1",
    ] {
        assert!(error.contains(expected), "{expected}: {error}");
    }
    // `version` of the first client is invalid, not missing; the other two lack it.
    let missing = error.matches("missing key `version`").count();
    assert_eq!(missing, 2, "{error}");
}

#[test]
fn all_errors_in_nested_tables_are_reported_at_their_keys() {
    let text = "\
[defaults]
lints.clipy.all = 'warn'
lints.rust.x = 'loud'
[lints]
W0322 = [{ level = 'alow', at = 3 }, { at = 'x' }, 7, { level = 'deny', att = 'y' }]
W0213 = 'forbid'
[[client]]
crate = 'a'
version = '0.1.0'
spec = 'a.yaml'
[client.paging]
style = 'cursor'
cursr = 'x'
next = 3
items = true
[client.security.x]
type = 'oauth2'
token-ulr = '/t'
scopes = ['a', 1]
[client.security.'a b']
type = 'apKey'
zzzz = 1
[client.security.y]
type = 'apiKey'
in = 'path'
[client.security.z]
type = 'oauth2'
token-url = 'ftp://x'
[client.security.w]
nme = 'u'
[client.dependencies]
b = { vesion = '1', features = ['a', 3], default-features = 'no' }
c = { features = ['a'] }
d = { git = 'x', registry = '-', version = 'one' }
[client.rename]
typs = { A = 'B' }
types = { A = 3, B = 4 }
";
    let error = Clients::parse(text, "").unwrap_err().to_string();
    let found: Vec<&str> = error
        .lines()
        .filter(|line| line.starts_with("line "))
        .collect();
    let expected = [
        "line 2, column 7: `lints.clipy`",
        "line 3, column 12: `lints.rust.x`: expected a level",
        "line 5, column 20: unknown value `alow`",
        "line 5, column 33: invalid type: integer `3`, expected a string",
        "line 5, column 38: missing key `level`",
        "line 5, column 52: invalid type: integer `7`, expected a table",
        "line 5, column 73: unknown key `att`",
        "line 6, column 9: unknown value `forbid`, expected `allow`, `warn` or `deny`",
        "line 11, column 1: missing key `cursor`",
        "line 13, column 1: unknown key `cursr`",
        "line 14, column 8: invalid type: integer `3`, expected a string",
        "line 15, column 9: invalid type: boolean `true`, expected a string",
        "line 16, column 1: missing key `token-url`",
        "line 18, column 1: unknown key `token-ulr`",
        "line 19, column 16: invalid type: integer `1`, expected a string",
        "line 20, column 18: \"a b\" cannot be the name of a security scheme",
        "line 21, column 8: unknown value `apKey`",
        "line 22, column 1: unknown key `zzzz`, expected `in`,",
        "line 23, column 1: missing key `name`",
        "line 25, column 6: unknown value `path`, expected `header`, `query` or `cookie`",
        "line 28, column 13: `ftp://x` cannot be called",
        "line 29, column 1: missing key `type`, expected `apiKey`,",
        "line 30, column 1: unknown key `nme`",
        "line 32, column 7: unknown key `vesion`",
        "line 32, column 38: invalid type: integer `3`, expected a string",
        "line 32, column 61: invalid type: string \"no\", expected a boolean",
        "line 33, column 1: `c`: expected one of `version`, `path`, `git` and `workspace`",
        "line 34, column 29: \"-\" is not the name of a registry",
        "line 34, column 44: \"one\" is not a requirement of a version",
        "line 36, column 1: unknown key `typs`",
        "line 37, column 15: invalid type: integer `3`, expected a string",
        "line 37, column 22: invalid type: integer `4`, expected a string",
    ];
    for (found, expected) in found.iter().zip(expected) {
        assert!(found.starts_with(expected), "{expected}: {found}\n{error}");
    }
    assert_eq!(found.len(), expected.len(), "{error}");
    assert!(error.contains("help: did you mean `cursor`?"), "{error}");
}

#[test]
fn package_keys_that_a_registry_would_reject_are_reported() {
    let head = "[[client]]\ncrate = 'a'\nversion = '0.1.0'\nspec = 'a.yaml'\n";
    let parse = |more: &str| Clients::parse(&format!("{head}{more}"), "");
    for right in [
        "license = 'MIT OR Apache-2.0'",
        "license = ''",
        "registry = 'pets'",
        "keywords = ['pets', 'a-1']",
        "runtime = { version = '^0.1', registry = 'pets' }",
    ] {
        assert!(parse(right).is_ok(), "{right}");
    }
    for (wrong, why) in [
        ("license = 'MIT Apache'", "is not an SPDX expression"),
        ("registry = 'https://a'", "is not the name of a registry"),
        ("keywords = ['a b']", "is not a keyword"),
        (
            "keywords = ['a', 'b', 'c', 'd', 'e', 'f']",
            "expected at most 5 keywords, found 6",
        ),
        (
            "runtime = { version = '0.1', registry = '1' }",
            "is not the name of a registry",
        ),
        ("runtime = 'newest'", "is not a requirement of a version"),
    ] {
        let error = parse(wrong).unwrap_err().to_string();
        assert!(error.starts_with("line 5, column 1: "), "{error}");
        assert!(error.contains(why), "{error}");
    }
}

#[test]
fn tables_that_are_not_tables_are_reported() {
    for (text, expected) in [
        (
            "[client]\ncrate = \"a\"\n",
            "line 1, column 2: expected `[[client]]`, found `[client]`",
        ),
        (
            "[[defaults]]\nlicense = 'MIT'\n",
            "line 1, column 3: `defaults`: expected a table, found an array",
        ),
        (
            "[[client]]\nbudget = [1, 2, 3]\n",
            "line 2, column 1: `budget`: expected a table, found an array",
        ),
        (
            "[[client]]\ndescription = 1979-05-27\n",
            "line 2, column 1: `description`: a date is not a valid value",
        ),
    ] {
        let error = Clients::parse(text, "").unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}

#[test]
fn dependencies_that_cargo_would_refuse_are_reported() {
    let head = "[[client]]\ncrate = \"a\"\nversion = \"0.1.0\"\nspec = \"a.yaml\"\n";
    let parse = |more: &str| Clients::parse(&format!("{head}[client.dependencies]\n{more}"), "");
    assert!(parse("b = \"1\"\nc_d = { version = \"1\" }").is_ok());
    for (wrong, why) in [
        ("\"b az\" = \"1\"", "`b az`: cannot be the name of a crate"),
        ("foo = 3", "`foo`: expected a version or a table"),
        ("clientwright-runtime = \"9\"", "is set by `runtime`"),
    ] {
        let error = parse(wrong).unwrap_err().to_string();
        assert!(error.contains(why), "{error}");
    }
}

#[test]
fn only_the_first_errors_are_reported_and_there_is_a_note() {
    let unknown: String = (0..300).map(|n| format!("k{n} = 1\n")).collect();
    let twice = "k = 1\n".repeat(5_000);
    let list = format!("keywords = [{}]\n", "1, ".repeat(10_000));
    let clients = "[[client]]\n".repeat(20_000);
    for more in [unknown, twice, list, clients] {
        let text = format!("[[client]]\ncrate = \"a\"\n{more}");
        let error = Clients::parse(&text, "").unwrap_err().to_string();
        assert!(
            error.ends_with("only 100 errors are reported: there may be more"),
            "{error}"
        );
        assert!(error.len() < 60_000, "{}", error.len());
    }
}

#[test]
fn syntax_errors_are_collected() {
    let text = "[[client]]\ncrate = \n[[client]]\nspec = 'a\n";
    let error = Clients::parse(text, "").unwrap_err().to_string();
    assert_eq!(error.matches("line ").count(), 2, "{error}");
}

#[test]
fn errors_in_values_have_the_lines_of_their_keys() {
    let text = "\
[defaults]
rust-version = \"1.2\"
runtime = { git = \"a\", path = \"b\" }
[lints]
W0322 = \"forbid\"
[[client]]
crate = \"a-b\"
spec = \"/a.yaml\"
version = \"1\"
[[client]]
crate = \"a_b\"
version = \"0.1.0\"
spec = \"b.yaml\"
";
    let error = Clients::parse(text, "").unwrap_err().to_string();
    for expected in [
        "line 2, column 1: `rust-version`",
        "line 3, column 1: `runtime` has both",
        "line 5, column 9: unknown value `forbid`",
        "line 8, column 1: `/a.yaml`",
        "line 9, column 1: `1` is not a version",
        "line 11, column 1: `a_b` and `a-b` are the same name",
    ] {
        assert!(error.contains(expected), "{expected}: {error}");
    }
}

#[test]
fn a_client_can_keep_all_digits_of_numbers() {
    let head = "[[client]]\ncrate = \"a\"\nversion = \"0.1.0\"\nspec = \"a.yaml\"\n";
    let types = |more: &str| {
        let clients = Clients::parse(&format!("{head}{more}"), "");
        clients.map(|clients| clients.clients[0].options.number_types)
    };
    assert_eq!(types(""), Ok(NumberTypes::default()));
    assert_eq!(
        types("numbers = \"exact\"\nintegers = \"native\""),
        Ok(NumberTypes {
            numbers: Digits::Exact,
            integers: Digits::Native,
        })
    );
    let error = types("integers = \"big\"").unwrap_err().to_string();
    assert!(
        error.contains("native") && error.contains("exact"),
        "{error}"
    );
}

#[test]
fn paging_is_a_boolean_or_a_style_with_its_settings() {
    let head = "[[client]]\ncrate = \"a\"\nversion = \"0.1.0\"\nspec = \"a.yaml\"\n";
    let parse = |more: &str| Clients::parse(&format!("{head}{more}"), "");
    for right in [
        "paging = false",
        "paging = true",
        "[client.paging]\nstyle = \"cursor\"\ncursor = \"after\"\nnext = \"/meta/next\"",
        "[client.paging]\nstyle = \"page\"\npage = \"p\"\nfirst = 0\ntotal-header = \"X-Total\"",
    ] {
        assert!(
            parse(right).is_ok(),
            "{right}: {}",
            parse(right).unwrap_err()
        );
    }
    for (wrong, expected) in [
        ("paging = 1", "a boolean or a table"),
        (
            "[client.paging]\nstyle = \"cursr\"",
            "did you mean `cursor`?",
        ),
        (
            "[client.paging]\nstyle = \"offset-limit\"\nofset = \"o\"\nlimit = \"l\"",
            "did you mean `offset`?",
        ),
        (
            "[client.paging]\nstyle = \"cursor\"\ncursor = \"after\"",
            "missing key `next`",
        ),
        ("[client.pagin]\nstyle = \"link\"", "did you mean `paging`?"),
    ] {
        let error = parse(wrong).unwrap_err().to_string();
        assert!(error.contains(expected), "{wrong}: {error}");
    }
}

#[test]
fn options_of_an_engine_are_rejected_for_other_engines() {
    let head = "[[client]]\ncrate = \"a\"\nversion = \"0.1.0\"\nspec = \"a.yaml\"\n";
    let parse = |more: &str| Clients::parse(&format!("{head}{more}"), "");
    let native = parse("engine = \"native\"").unwrap();
    assert_eq!(native.clients[0].options.engine, Engine::Native);
    let builder = parse("engine = \"progenitor\"\ninterface = \"builder\"").unwrap();
    assert!(matches!(
        builder.clients[0].options.engine,
        Engine::Progenitor(options) if options.interface == Interface::Builder
    ));
    for wrong in [
        "interface = \"builder\"",
        "engine = \"progenitor\"\ntags = \"separate\"",
        "engine = \"other\"",
    ] {
        assert!(parse(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn settings_that_progenitor_would_ignore_are_rejected() {
    let text = "[[client]]\ncrate = 'a'\nversion = '0.1.0'\nspec = 'a.yaml'\nengine = 'progenitor'\nlayout = 'tags'\ninclude.tags = ['a']\n[client.rename.types]\nA = 'B'\n";
    let error = Clients::parse(text, "").unwrap_err().to_string();
    assert_eq!(
        error,
        "line 6, column 1: `layout` requires the native engine\nline 7, column 1: `include` requires the native engine\nline 8, column 9: `rename` requires the native engine"
    );
}

#[test]
fn the_default_runtime_path_is_relative_to_the_project_root() {
    let text = "[defaults]\nruntime = { path = \"runtime\" }\n[[client]]\ncrate = \"a\"\nversion = \"1.2.3\"\nspec = \"a.yaml\"\n";
    let clients = Clients::parse(text, "../../").unwrap();
    let runtime = &clients.clients[0].options.runtime;
    assert_eq!(runtime, "{ path = \"../../runtime\" }");
}

#[test]
fn the_path_of_a_specification_must_be_relative() {
    for (spec, part) in [
        ("/home/me/a.yaml", "must be relative"),
        ("https://x.y/z/api.json?v=1", "instead: `api.json`"),
        ("https://x.y", "instead: `openapi.yaml`"),
        ("file:///a/b.yaml", "is a URL"),
    ] {
        let text = format!("[[client]]\ncrate = \"a\"\nversion = \"1.2.3\"\nspec = \"{spec}\"\n");
        let error = Clients::parse(&text, "").unwrap_err().to_string();
        assert!(
            error.contains("line 4, column 1: ") && error.contains(part),
            "{error}"
        );
    }
    assert_eq!(url("api/a.yaml"), None);
    assert_eq!(url("a:b.yaml"), None);
}

#[test]
fn added_security_schemes_use_the_keywords_of_openapi() {
    let head =
        "[[client]]\ncrate = \"a\"\nversion = \"0.1.0\"\nspec = \"a.yaml\"\n[client.security.x]\n";
    let parse = |scheme: &str| {
        let clients = Clients::parse(&format!("{head}{scheme}"), "")?;
        Ok::<_, ClientsError>(clients.clients[0].options.security["x"].clone())
    };
    for (text, scheme) in [
        (
            "type = \"apiKey\"\nin = \"header\"\nname = \"X-Key\"",
            AddedScheme::ApiKey {
                place: KeyPlace::Header,
                name: "X-Key".to_owned(),
            },
        ),
        (
            "type = \"http\"\nscheme = \"basic\"",
            AddedScheme::Http {
                scheme: "basic".to_owned(),
            },
        ),
        (
            "type = \"oauth2\"\ntoken-url = \"/token\"\nscopes = [\"a\"]",
            AddedScheme::Oauth2 {
                token_url: "/token".to_owned(),
                scopes: vec!["a".to_owned()],
            },
        ),
        (
            "type = \"openIdConnect\"\nopen-id-connect-url = \"https://a.example\"",
            AddedScheme::OpenIdConnect {
                open_id_connect_url: "https://a.example".to_owned(),
                scopes: Vec::new(),
            },
        ),
        ("type = \"mutualTLS\"", AddedScheme::MutualTls {}),
    ] {
        assert_eq!(parse(text).unwrap(), scheme);
    }
    for wrong in [
        "type = \"none\"",
        "type = \"apiKey\"\nin = \"path\"\nname = \"k\"",
        "type = \"oauth2\"",
        "type = \"mutualTLS\"\nname = \"k\"",
    ] {
        assert!(parse(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn diagnostics_have_levels_by_code_and_path() {
    let head = "[[client]]\ncrate = \"a\"\nversion = \"0.1.0\"\nspec = \"a.yaml\"\nallow-read = [\"../common\"]\n";
    let parse = |lints: &str| Clients::parse(&format!("{head}[lints]\n{lints}"), "");
    let good = "warnings = \"deny\"\nW0322 = \"allow\"\nW0213 = [{ level = \"warn\", at = \"specs/vendor\" }]\n";
    let options = parse(good).unwrap().clients.remove(0).options;
    assert!(!options.lints.is_default());
    assert_eq!(options.allow_read, [PathBuf::from("../common")]);
    for (wrong, why) in [
        ("W0999 = \"allow\"", "`W0999`: there is no code"),
        ("W0322 = \"forbid\"", "expected `allow`, `warn` or `deny`"),
        ("E0004 = \"warn\"", "no reasonable reading"),
        ("W0322 = 1", "expected a level, or a list"),
    ] {
        let error = parse(wrong).unwrap_err().to_string();
        assert!(error.contains(why), "{error}");
    }
}

#[test]
fn an_unknown_key_is_an_error_with_its_line_and_a_suggestion() {
    for (text, line, meant) in [
        ("[[client]]\ncrat = 1\n", "line 2", "`crate`"),
        ("[defaults]\nlicence = 'MIT'\n", "line 2", "`license`"),
        ("[default]\n", "line 1", "`defaults`"),
    ] {
        let error = Clients::parse(text, "").unwrap_err().to_string();
        assert!(error.contains(line), "{error}");
        let help = format!("did you mean {meant}?");
        assert!(error.contains(&help), "{error}");
    }
}

#[test]
fn package_keys_have_defaults_and_can_be_set_per_client() {
    let text = "[defaults]\nlicense = 'MIT'\nauthors = ['A <a@example.com>']\nhomepage = 'https://a.example'\nregistry = 'inner'\nrust-version = '1.90'\nlints.workspace = true\n[[client]]\ncrate = 'a'\nversion = '0.1.0'\nspec = 'a.yaml'\nedition = '2021'\nlicense = 'ISC'\nruntime = { git = 'https://x.y/z' }\n";
    let options = Clients::parse(text, "").unwrap().clients.remove(0).options;
    let package = options.package;
    assert_eq!(package.license, "ISC");
    assert_eq!(package.authors, ["A <a@example.com>"]);
    assert_eq!(package.homepage, "https://a.example");
    assert_eq!(package.registry, "inner");
    assert_eq!(package.rust_version, "1.90");
    assert_eq!(package.edition, Edition::E2021);
    assert_eq!(package.lints, "[lints]\nworkspace = true\n");
    assert_eq!(options.runtime, "{ git = \"https://x.y/z\" }");
    for (more, why) in [
        ("edition = '2018'", "unknown value `2018`, expected"),
        (
            "rust-version = '1.70'",
            "line 5, column 1: `rust-version` is \"1.70\"",
        ),
        ("license-files = ['/etc/passwd']", "relative to the root"),
        (
            "lints.clipy.all = 'warn'",
            "line 5, column 7: `lints.clipy`",
        ),
        (
            "runtime = {}",
            "line 5, column 1: `runtime` requires one of",
        ),
    ] {
        let text = format!("[[client]]\ncrate = 'a'\nversion = '0.1.0'\nspec = 'a.yaml'\n{more}\n");
        let error = Clients::parse(&text, "").unwrap_err().to_string();
        assert!(error.contains(why), "{error}");
    }
}

#[test]
fn a_key_of_clients_in_another_table_is_reported_once() {
    let client = "[[client]]\ncrate = 'a'\nversion = '0.1.0'\nspec = 'a.yaml'\n";
    for (text, line) in [
        (format!("version = 1\n{client}"), 1),
        (format!("spec = 'a.yaml'\n{client}"), 1),
        (format!("{client}[client.layout]\nversion = 1\n"), 6),
    ] {
        let error = Clients::parse(&text, "").unwrap_err().to_string();
        assert_eq!(error.lines().count(), 1, "{error}");
        assert!(error.starts_with(&format!("line {line}, ")), "{error}");
    }
}
