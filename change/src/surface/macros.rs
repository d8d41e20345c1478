//! Items that the macros of the runtime define in a generated crate.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Attribute, Expr, Ident, Macro, Token, TraitItem, Type, Visibility, braced};

/// Traits that every JSON type implements.
const JSON: &[&str] = &["Debug", "Deserialize", "FromJson", "Serialize", "ToJson"];

/// Traits for comparing values of enums.
const COMPARED: &[&str] = &["Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];

/// The values of an enum.
const VALUES: (&str, &str) = ("values", "fn() -> &'static [Self]");

/// Items that a macro adds to a type.
pub(super) struct Addition {
    /// The type.
    pub(super) ty: String,
    /// Methods: name and signature.
    pub(super) methods: Vec<(&'static str, String)>,
    /// Traits.
    pub(super) impls: Vec<String>,
    /// The JSON names and values, by field or variant.
    pub(super) wire: BTreeMap<String, String>,
}

/// A request type.
pub(super) struct Request {
    pub(super) name: String,
    pub(super) body: Type,
    pub(super) headers: Type,
    pub(super) error: Type,
    /// The items of its pages.
    pub(super) item: Option<Type>,
}

/// The trait of all operations.
pub(super) struct Operations {
    pub(super) attributes: Vec<Attribute>,
    pub(super) visibility: Visibility,
    pub(super) name: String,
    pub(super) client: Type,
    pub(super) items: Vec<TraitItem>,
}

fn name(mac: &Macro) -> String {
    let last = mac.path.segments.last();
    last.map_or(String::new(), |last| last.ident.to_string())
}

/// The type that a macro declares, if it declares one.
pub(super) fn declares(mac: &Macro) -> Option<String> {
    match name(mac).as_str() {
        "request" => request(mac).map(|request| request.name),
        "api" => operations(mac).map(|operations| operations.name),
        _ => None,
    }
}

/// The items that a macro adds to a type.
pub(super) fn additions(mac: &Macro) -> Vec<Addition> {
    let with = |more: &[&str]| -> Vec<String> {
        let all = JSON.iter().chain(more);
        all.map(|name| (*name).to_owned()).collect()
    };
    let of = |methods: Vec<(&'static str, &'static str)>, impls: Vec<String>| {
        let mut tokens = mac.tokens.clone().into_iter();
        let Some(TokenTree::Ident(ty)) = tokens.next() else {
            return Vec::new();
        };
        let methods = methods.into_iter();
        vec![Addition {
            ty: ty.to_string(),
            methods: methods
                .map(|(name, text)| (name, text.to_owned()))
                .collect(),
            impls,
            wire: wire(tokens.collect()),
        }]
    };
    match name(mac).as_str() {
        "json_object" | "json_large_object" => of(Vec::new(), with(&[])),
        "value_enum" => of(vec![VALUES], with(COMPARED)),
        "string_enum" | "large_string_enum" => of(
            vec![
                ("as_str", "fn(&self) -> &str"),
                ("from_text", "fn(&str) -> Self"),
                VALUES,
            ],
            with(
                &[
                    COMPARED,
                    &[
                        "AsRef<str>",
                        "Display",
                        "From<&str>",
                        "From<String>",
                        "FromStr",
                    ],
                ]
                .concat(),
            ),
        ),
        "integer_enum" => of(
            vec![
                ("as_i64", "fn(&self) -> i64"),
                ("from_i64", "fn(i64) -> Self"),
                VALUES,
            ],
            with(&[COMPARED, &["Display", "From<i64>", "Into<i64>"]].concat()),
        ),
        "builder" => builder(mac, "builder").into_iter().collect(),
        // A struct of the required members.
        "large_builder" => builder(mac, "large_builder").into_iter().collect(),
        // With the feature `validate`.
        "checks" => validated(mac).into_iter().collect(),
        "json_type" => types(mac, &["Debug", "Deserialize", "Serialize"]),
        "serde_bridge" => types(mac, &["Deserialize", "Serialize"]),
        _ => Vec::new(),
    }
}

/// The method `validate` of a type with limits; the limits are not part of the surface.
fn validated(mac: &Macro) -> Option<Addition> {
    let first = mac.tokens.clone().into_iter().next();
    let Some(TokenTree::Ident(ty)) = first else {
        return None;
    };
    let signature = "fn(&self) -> Result<(), Violations>".to_owned();
    Some(Addition {
        ty: ty.to_string(),
        methods: vec![("validate", signature)],
        impls: Vec::new(),
        wire: BTreeMap::new(),
    })
}

/// The builder of a type: its setters, or its fields, with their types, as one method.
fn builder(mac: &Macro, method: &'static str) -> Option<Addition> {
    let mut tokens = mac.tokens.clone().into_iter();
    let (Some(TokenTree::Ident(name)), Some(TokenTree::Group(setters))) =
        (tokens.next(), tokens.next())
    else {
        return None;
    };
    let ty = tokens.find_map(|token| match token {
        TokenTree::Ident(ty) => Some(ty.to_string()),
        _ => None,
    })?;
    Some(Addition {
        ty,
        methods: vec![(method, format!("fn() -> {name} {{ {} }}", setters.stream()))],
        impls: Vec::new(),
        wire: BTreeMap::new(),
    })
}

fn types(mac: &Macro, impls: &[&str]) -> Vec<Addition> {
    let names = mac.tokens.clone().into_iter();
    names
        .filter_map(|token| match token {
            TokenTree::Ident(name) => Some(name.to_string()),
            _ => None,
        })
        .map(|ty| Addition {
            ty,
            methods: Vec::new(),
            impls: impls.iter().map(|name| (*name).to_owned()).collect(),
            wire: BTreeMap::new(),
        })
        .collect()
}

/// `field: kind("name")`, `Variant = "VALUE"` and `Variant = Text("VALUE")`.
fn wire(tokens: TokenStream) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for token in tokens {
        let TokenTree::Group(group) = token else {
            continue;
        };
        if group.delimiter() != Delimiter::Brace {
            continue;
        }
        // Large objects have their fields in groups.
        found.extend(wire(group.stream()));
        let mut member: Option<String> = None;
        let mut last: Option<String> = None;
        for token in group.stream() {
            match token {
                TokenTree::Ident(ident) => last = Some(ident.to_string()),
                TokenTree::Punct(mark) if matches!(mark.as_char(), ':' | '=') => {
                    member = last.take();
                }
                TokenTree::Punct(mark) if mark.as_char() == ',' => member = None,
                TokenTree::Literal(literal) => {
                    if let Some(member) = member.take() {
                        found.insert(member, literal.to_string());
                    }
                }
                TokenTree::Group(inner) if inner.delimiter() == Delimiter::Parenthesis => {
                    if let (Some(member), Some(TokenTree::Literal(literal))) =
                        (member.take(), inner.stream().into_iter().next())
                    {
                        found.insert(member, literal.to_string());
                    }
                }
                _ => {}
            }
        }
    }
    found
}

/// `request!`.
pub(super) fn request(mac: &Macro) -> Option<Request> {
    if name(mac) != "request" {
        return None;
    }
    let parse = |input: ParseStream<'_>| {
        let name: Ident = input.parse()?;
        input.parse::<Token![,]>()?;
        input.parse::<Ident>()?;
        input.parse::<Token![,]>()?;
        let body = input.parse()?;
        input.parse::<Token![,]>()?;
        let headers = input.parse()?;
        input.parse::<Token![,]>()?;
        let error = input.parse()?;
        input.parse::<Token![,]>()?;
        input.parse::<Expr>()?;
        input.parse::<Token![,]>()?;
        input.parse::<Expr>()?;
        let mut item = None;
        if input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
            if !input.is_empty() {
                item = Some(input.parse()?);
            }
        }
        input.parse::<TokenStream>()?;
        Ok(Request {
            name: name.to_string(),
            body,
            headers,
            error,
            item,
        })
    };
    parse.parse2(mac.tokens.clone()).ok()
}

impl Parse for Operations {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        let visibility = input.parse()?;
        input.parse::<Token![trait]>()?;
        let name: Ident = input.parse()?;
        input.parse::<Token![for]>()?;
        let client = input.parse()?;
        let content;
        braced!(content in input);
        let mut items = Vec::new();
        while !content.is_empty() {
            items.push(content.parse()?);
        }
        Ok(Self {
            attributes,
            visibility,
            name: name.to_string(),
            client,
            items,
        })
    }
}

/// `api!`.
pub(super) fn operations(mac: &Macro) -> Option<Operations> {
    let is_it = name(mac) == "api";
    is_it
        .then(|| syn::parse2(mac.tokens.clone()).ok())
        .flatten()
}
