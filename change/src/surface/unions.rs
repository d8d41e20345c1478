//! The implementations that `union_members!` and `union_alternatives!` of the runtime expand to.

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{
    Ident, ItemImpl, LitStr, Macro, Token, Type, braced, bracketed, parenthesized, parse_quote,
};

/// The implementations; `None` for other macros.
pub(super) fn implementations(mac: &Macro) -> Vec<ItemImpl> {
    let name = mac.path.segments.last().map(|last| last.ident.to_string());
    let tokens = mac.tokens.clone();
    let found = match name.as_deref() {
        Some("union_members") => members.parse2(tokens),
        Some("union_alternatives") => alternatives.parse2(tokens),
        _ => return Vec::new(),
    };
    found.unwrap_or_default()
}

/// `Party Unknown [Person field, Company field] { id: text("id"), since: value("since") as Date }`
fn members(input: ParseStream<'_>) -> syn::Result<Vec<ItemImpl>> {
    let union: Ident = input.parse()?;
    input.parse::<Ident>()?;
    let variants;
    bracketed!(variants in input);
    variants.parse::<TokenStream>()?;
    let content;
    braced!(content in input);
    let methods = Punctuated::<Method, Token![,]>::parse_terminated_with(&content, method)?;
    let methods = methods
        .into_iter()
        .map(|Method { name, result }| -> syn::ImplItemFn {
            parse_quote!(pub fn #name(&self) -> Option<#result> {})
        });
    Ok(vec![parse_quote!(impl #union { #(#methods)* })])
}

struct Method {
    name: Ident,
    result: Type,
}

fn method(input: ParseStream<'_>) -> syn::Result<Method> {
    let name = input.parse()?;
    input.parse::<Token![:]>()?;
    let kind: Ident = input.parse()?;
    let wire;
    parenthesized!(wire in input);
    wire.parse::<LitStr>()?;
    let result: Option<Type> = match input.parse::<Option<Token![as]>>()? {
        Some(_) => Some(input.parse()?),
        None => None,
    };
    let result = match result {
        None => parse_quote!(&str),
        Some(ty) if kind == "shared" => parse_quote!(Cow<#ty>),
        Some(ty) => ty,
    };
    Ok(Method { name, result })
}

/// `Amount { Number(i64) as_number into_number [from], Text(String) as_text into_text [text from] }`
fn alternatives(input: ParseStream<'_>) -> syn::Result<Vec<ItemImpl>> {
    let union: Ident = input.parse()?;
    let content;
    braced!(content in input);
    let mut found = Vec::new();
    let all = Punctuated::<_, Token![,]>::parse_terminated_with(&content, alternative)?;
    for Alternative {
        ty,
        borrowed,
        owned,
        how,
    } in all
    {
        found.push(parse_quote!(
            impl #union {
                pub fn #borrowed(&self) -> Option<&#ty> {}
                pub fn #owned(self) -> Result<#ty, Self> {}
            }
        ));
        if how.iter().any(|word| word == "from") {
            found.push(parse_quote!(impl From<#ty> for #union {}));
        }
        if how.iter().any(|word| word == "text") {
            found.push(parse_quote!(impl From<&str> for #union {}));
        }
    }
    Ok(found)
}

struct Alternative {
    ty: Type,
    borrowed: Ident,
    owned: Ident,
    how: Vec<Ident>,
}

fn alternative(input: ParseStream<'_>) -> syn::Result<Alternative> {
    input.parse::<Ident>()?;
    let of;
    parenthesized!(of in input);
    let ty = of.parse()?;
    let (borrowed, owned) = (input.parse()?, input.parse()?);
    let words;
    bracketed!(words in input);
    let mut how = Vec::new();
    while !words.is_empty() {
        how.push(words.parse()?);
    }
    Ok(Alternative {
        ty,
        borrowed,
        owned,
        how,
    })
}

#[cfg(test)]
mod tests {
    use quote::ToTokens as _;
    use syn::parse_quote;

    use super::implementations;

    #[test]
    fn macros_are_replaced_by_their_expansion() {
        let members = parse_quote!(
            v1::union_members!(Party Unknown [Person field, Group method] {
                id: text("id"),
                since: value("since") as Date,
                links: shared("links") as Vec<String>,
            })
        );
        let alternatives = parse_quote!(v1::union_alternatives!(Amount {
            Number(i64) as_number into_number [boxed from],
            Text(String) as_text into_text [text from],
            Other(Value) as_other into_other [],
        }));
        let text = |mac| {
            let all = implementations(mac);
            let all: Vec<String> = all
                .iter()
                .map(|it| it.to_token_stream().to_string())
                .collect();
            all.join("\n").replace(' ', "")
        };
        assert_eq!(
            text(&members),
            "implParty{pubfnid(&self)->Option<&str>{}pubfnsince(&self)->Option<Date>{}pubfnlinks(&self)->Option<Cow<Vec<String>>>{}}"
        );
        let alternatives = text(&alternatives);
        for expected in [
            "pubfnas_number(&self)->Option<&i64>{}pubfninto_number(self)->Result<i64,Self>{}",
            "implFrom<i64>forAmount{}",
            "implFrom<String>forAmount{}",
            "implFrom<&str>forAmount{}",
            "pubfnas_other(&self)",
        ] {
            assert!(alternatives.contains(expected), "{alternatives}");
        }
        assert!(!alternatives.contains("From<Value>"), "{alternatives}");
    }
}
