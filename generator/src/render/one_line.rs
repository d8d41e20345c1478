//! Types and expressions on one line.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Formats a type or an expression on one line.
///
/// Far cheaper than the printer for whole files, which parses its input. Supports what the
/// renderers pass to macros and statics: paths with arguments, references, calls, literals, lists
/// and struct values.
pub(super) fn one_line(tokens: TokenStream) -> String {
    let mut line = Line::default();
    line.stream(tokens);
    line.text
}

/// Whether a tuple has one element; without its comma it would be the element itself.
fn is_single_element(inner: &TokenStream) -> bool {
    let (mut depth, mut commas, mut ends) = (0_usize, 0_usize, false);
    for token in inner.clone() {
        ends = false;
        let TokenTree::Punct(punct) = token else {
            continue;
        };
        match punct.as_char() {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                commas += 1;
                ends = true;
            }
            _ => {}
        }
    }
    commas == 1 && ends
}

/// What precedes the next token.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum After {
    /// Something without a space after it.
    #[default]
    Open,
    /// A word or a literal; a space separates it from another one.
    Word,
    /// `,` and similar: a space separates it from anything that follows.
    Gap,
}

#[derive(Default)]
struct Line {
    text: String,
    after: After,
}

impl Line {
    fn stream(&mut self, tokens: TokenStream) {
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Group(group) => self.group(group.delimiter(), group.stream()),
                TokenTree::Ident(ident) => self.word(&ident.to_string()),
                TokenTree::Literal(literal) => self.word(&literal.to_string()),
                TokenTree::Punct(punct) => {
                    let closes = match tokens.peek() {
                        None => true,
                        Some(TokenTree::Punct(next)) => next.as_char() == '>',
                        Some(_) => false,
                    };
                    let mut sign = punct.as_char().to_string();
                    let mut joint = punct.spacing() == Spacing::Joint;
                    while joint && let Some(TokenTree::Punct(next)) = tokens.peek() {
                        // `>>` ends two lists of arguments, `&&` is two references.
                        if matches!(next.as_char(), '>' | '<' | '&' | '\'') && sign != "-" {
                            break;
                        }
                        sign.push(next.as_char());
                        joint = next.spacing() == Spacing::Joint;
                        tokens.next();
                    }
                    self.sign(&sign, closes);
                }
            }
        }
    }

    fn group(&mut self, delimiter: Delimiter, inner: TokenStream) {
        let (open, close) = match delimiter {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => (" { ", " }"),
            Delimiter::None => ("", ""),
        };
        self.gap();
        // Parentheses after a word contain arguments.
        let is_single = delimiter == Delimiter::Parenthesis
            && self.after != After::Word
            && is_single_element(&inner);
        self.text.push_str(open);
        self.after = After::Open;
        self.stream(inner);
        if is_single {
            self.text.push(',');
        }
        self.text.push_str(close);
        self.after = After::Word;
    }

    fn word(&mut self, word: &str) {
        self.gap();
        if self.after == After::Word {
            self.text.push(' ');
        }
        self.text.push_str(word);
        self.after = After::Word;
    }

    fn sign(&mut self, sign: &str, closes: bool) {
        match sign {
            // A trailing comma is only for lists with several lines.
            "," if closes => {}
            "," | ":" | ";" => {
                self.text.push_str(sign);
                self.after = After::Gap;
            }
            "=" | "=>" | "->" | "+" | "|" => {
                self.text.push(' ');
                self.text.push_str(sign);
                self.after = After::Gap;
            }
            ">" => {
                self.text.push('>');
                self.after = After::Word;
            }
            "::" | "<" | "." => {
                self.text.push_str(sign);
                self.after = After::Open;
            }
            // Prefixes: `&`, `'`, `*`, `-`, `..`.
            _ => {
                self.gap();
                if self.after == After::Word && sign != "!" {
                    self.text.push(' ');
                }
                self.text.push_str(sign);
                self.after = After::Open;
            }
        }
    }

    fn gap(&mut self) {
        if self.after == After::Gap {
            self.text.push(' ');
            self.after = After::Open;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    #[test]
    fn types_and_expressions_have_the_usual_spacing() {
        for (tokens, expected) in [
            (quote! { Vec<types::Order> }, "Vec<types::Order>"),
            (
                quote! { BTreeMap<String, Option<Vec<&'static str>>,> },
                "BTreeMap<String, Option<Vec<&'static str>>>",
            ),
            (quote! { &mut &[&str] }, "&mut &[&str]"),
            (quote! { &dyn Fn(i64,) }, "&dyn Fn(i64)"),
            (quote! { () }, "()"),
            (quote! { Tuple<(Map<A, B>,), C,> }, "Tuple<(Map<A, B>,), C>"),
            (quote! { Tuple<(A, B,)> }, "Tuple<(A, B)>"),
            (
                quote! { Operation::new(&API, "/a", -1, 2.5, true,) },
                "Operation::new(&API, \"/a\", -1, 2.5, true)",
            ),
            (
                quote! { &describe::Parameter { explode: true, ..describe::Parameter::query("a") } },
                "&describe::Parameter { explode: true, ..describe::Parameter::query(\"a\") }",
            ),
            (
                quote! { security(&[&[("a", &["b", "c"])], &[]]) },
                "security(&[&[(\"a\", &[\"b\", \"c\"])], &[]])",
            ),
            (quote! { a.b().c::<D>() }, "a.b().c::<D>()"),
            (quote! { impl Into<String> + 'a }, "impl Into<String> + 'a"),
            (quote! { [u8; 4] }, "[u8; 4]"),
        ] {
            assert_eq!(one_line(tokens), expected);
        }
    }

    #[test]
    fn strings_of_the_specification_are_unchanged() {
        let text = "/a  b/< c >, d . ( e )\n";
        assert_eq!(one_line(quote! { path(#text) }), format!("path({text:?})"));
    }
}
