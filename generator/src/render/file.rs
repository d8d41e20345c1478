//! A Rust source file under construction.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::quote;

use super::doc;
use super::one_line::one_line;
use super::scan::scan;
use crate::source::is_invisible;

/// A crate: the text of each file by its path inside the crate, with `/`.
pub type Crate = BTreeMap<String, String>;

/// The first line of every file.
pub(super) const HEADER: &str =
    "// Generated from an OpenAPI specification; change the specification instead.\n";

#[derive(Debug)]
enum Item {
    Tokens(TokenStream),
    /// Formatted text: the printer does not format the arguments of macros, and simple items do not
    /// need it.
    Text(String),
}

/// The imports of a file: names by path.
#[derive(Debug, Default)]
pub(super) struct Imports(BTreeMap<(u8, &'static str), BTreeSet<String>>);

impl Imports {
    /// Adds the imports of another file.
    pub(super) fn add(&mut self, other: Self) {
        for (path, names) in other.0 {
            self.0.entry(path).or_default().extend(names);
        }
    }

    /// One `use` for each path, each prefixed with `before`.
    fn statements(&self, root: &str, before: &str) -> String {
        let mut statements = String::new();
        for ((_, path), names) in &self.0 {
            let path = match path.strip_prefix("crate") {
                Some(rest) => format!("{root}{rest}"),
                None => (*path).to_owned(),
            };
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            statements.push_str(&statement(before, &path, &names));
        }
        statements
    }
}

/// An import as formatted by rustfmt.
fn statement(before: &str, path: &str, names: &[&str]) -> String {
    if let [only] = names {
        return format!("{before}use {path}::{only};\n");
    }
    let line = format!("{before}use {path}::{{{}}};\n", names.join(", "));
    if line.len() <= WIDTH + 1 {
        return line;
    }
    let indent = " ".repeat(before.len() - before.trim_start().len());
    let mut lines = String::new();
    let mut line = String::new();
    for name in names {
        if indent.len() + 4 + line.len() + 1 + name.len() + 1 > WIDTH && !line.is_empty() {
            lines.push_str(&format!("{indent}    {line}\n"));
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(name);
        line.push(',');
    }
    format!("{before}use {path}::{{\n{lines}{indent}    {line}\n{indent}}};\n")
}

/// A Rust source file: documentation, imports, items.
#[derive(Debug, Default)]
pub(super) struct RustFile {
    doc: String,
    inner: Vec<TokenStream>,
    imports: Imports,
    /// Modules imported with a glob.
    globs: Vec<&'static str>,
    items: Vec<Item>,
}

impl RustFile {
    /// Creates an empty file with documentation.
    pub(super) fn new(doc: impl Into<String>) -> Self {
        Self {
            doc: doc.into(),
            ..Self::default()
        }
    }

    /// Adds `#![…]`.
    pub(super) fn inner_attribute(&mut self, attribute: TokenStream) {
        self.inner.push(attribute);
    }

    /// Imports a name from a path.
    pub(super) fn import(&mut self, path: &'static str, name: &str) {
        let order = match path.split("::").next() {
            Some("std") => 0,
            Some("crate" | "super") => 2,
            _ => 1,
        };
        self.imports
            .0
            .entry((order, path))
            .or_default()
            .insert(name.to_owned());
    }

    /// Removes the imports from a path.
    pub(super) fn forget(&mut self, path: &str) {
        self.imports.0.retain(|(_, known), _| *known != path);
    }

    /// Removes the imports that no item mentions.
    pub(super) fn forget_unused(&mut self) {
        let mut mentioned = HashSet::new();
        for item in &self.items {
            match item {
                Item::Tokens(tokens) => mention(tokens.clone(), &mut mentioned),
                Item::Text(text) => {
                    // Errors are reported when the text is written.
                    let _ = scan(text, |word| {
                        if !mentioned.contains(word) {
                            mentioned.insert(word.to_owned());
                        }
                    });
                }
            }
        }
        for names in self.imports.0.values_mut() {
            names.retain(|name| mentioned.contains(name));
        }
        self.imports.0.retain(|_, names| !names.is_empty());
    }

    /// Imports everything from one module, which must provide the returned imports.
    pub(super) fn import_all_from(&mut self, path: &'static str) -> Imports {
        self.forget_unused();
        self.globs.push(path);
        std::mem::take(&mut self.imports)
    }

    /// Adds an inner module that provides imports to the other modules.
    pub(super) fn reexport(&mut self, root: &str, module: &str, imports: &Imports) {
        self.text(format!(
            "/// Imports shared by the modules of operations.\nmod {module} {{\n{}}}\n",
            imports.statements(root, "    pub(super) ")
        ));
    }

    /// Adds an item.
    pub(super) fn item(&mut self, item: TokenStream) {
        self.items.push(Item::Tokens(item));
    }

    /// Adds an item as text.
    pub(super) fn text(&mut self, text: String) {
        self.items.push(Item::Text(text));
    }

    /// Adds a macro call, with each group of arguments on a separate line.
    pub(super) fn call(&mut self, path: &str, lines: &[Vec<TokenStream>]) {
        let mut text = format!("{path}!(\n");
        for line in lines {
            let arguments: Vec<String> =
                line.iter().map(|tokens| one_line(tokens.clone())).collect();
            text.push_str(&format!("    {},\n", arguments.join(", ")));
        }
        text.push_str(");\n");
        self.text(text);
    }

    /// The text of the file; `root` is the path of the module that replaces the crate root.
    ///
    /// # Errors
    ///
    /// Returns an error if the items are not valid Rust, which is a bug in the renderer that wrote them.
    pub(super) fn finish(self, root: &str) -> Result<String, syn::Error> {
        let root_path: TokenStream = syn::parse_str(root)?;
        let moved = root != "crate";
        let mut text = String::from(HEADER);
        text.push('\n');
        text.push_str(&doc::inner_comments(&self.doc));
        if !self.inner.is_empty() {
            let inner = &self.inner;
            let inner = prettyplease::unparse(&syn::parse2(quote! { #(#inner)* })?);
            text.push_str(inner.trim_end());
            text.push('\n');
        }
        text.push_str(&self.imports.statements(root, ""));
        for path in &self.globs {
            text.push_str(&format!("use {path}::*;\n"));
        }
        for item in self.items {
            text.push('\n');
            match item {
                Item::Tokens(item) => {
                    let item = if moved {
                        rooted(item, &root_path)
                    } else {
                        item
                    };
                    text.push_str(&prettyplease::unparse(&syn::parse2(item)?));
                }
                Item::Text(item) => {
                    // Unbalanced quotes and brackets would affect the following items.
                    scan(&item, |_| ()).map_err(|what| syn::Error::new(Span::call_site(), what))?;
                    text.push_str(&item);
                }
            }
        }
        Ok(visible(spaced(&joined(&text))))
    }
}

/// The text with invisible characters escaped. Documentation has none of them, so the remaining
/// ones are in literals.
fn visible(text: String) -> String {
    if !text.contains(is_invisible) {
        return text;
    }
    let mut visible = String::with_capacity(text.len());
    for c in text.chars() {
        if is_invisible(c) {
            visible.extend(c.escape_unicode());
        } else {
            visible.push(c);
        }
    }
    visible
}

fn mention(tokens: TokenStream, found: &mut HashSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                found.insert(ident.to_string());
            }
            TokenTree::Group(group) => mention(group.stream(), found),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// The tokens with `crate::` replaced by another root.
fn rooted(tokens: TokenStream, root: &TokenStream) -> TokenStream {
    let mut moved = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(ident) if ident == "crate" => {
                let leads =
                    matches!(tokens.peek(), Some(TokenTree::Punct(p)) if p.as_char() == ':');
                if leads {
                    moved.extend(root.clone());
                } else {
                    moved.extend([TokenTree::Ident(ident)]);
                }
            }
            TokenTree::Group(group) => {
                let inner = Group::new(group.delimiter(), rooted(group.stream(), root));
                moved.extend([TokenTree::Group(inner)]);
            }
            other => moved.extend([other]),
        }
    }
    moved
}

/// The maximum line length, as in rustfmt.
pub(super) const WIDTH: usize = 100;

/// Joins lines that fit on one line, like rustfmt: values with one member, and the heads of
/// functions.
fn joined(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    let mut lines = text.lines();
    let mut rest = text;
    while let Some(line) = lines.next() {
        rest = rest.get(line.len() + 1..).unwrap_or_default();
        let (opener, closer, space) = if opens_value(line) {
            ('{', "}", " ")
        } else if opens_arguments(line) {
            ('(', ")", "")
        } else {
            joined.push_str(line);
            joined.push('\n');
            continue;
        };
        let indent = line.len() - line.trim_start().len();
        // A value with more than one member keeps its lines, so two are enough to decide.
        let most = if opener == '{' { 2 } else { usize::MAX };
        let inner: Vec<&str> = rest
            .lines()
            .take_while(|inner| inner.len() - inner.trim_start().len() > indent)
            .take(most)
            .collect();
        let end = rest.lines().nth(inner.len()).unwrap_or_default();
        let simple = end.trim_start().starts_with(closer)
            && (opener == '(' || inner.len() == 1)
            && inner.iter().all(|inner| inner.ends_with(','));
        let members: Vec<&str> = inner.iter().map(|inner| inner.trim()).collect();
        let members = members.join(" ");
        let members = members.trim_end_matches(',');
        let one = format!("{line}{space}{members}{space}{}", end.trim_start());
        if simple && one.len() <= WIDTH {
            joined.push_str(&one);
            for _ in 0..=inner.len() {
                if let Some(line) = lines.next() {
                    rest = rest.get(line.len() + 1..).unwrap_or_default();
                }
            }
        } else {
            joined.push_str(line);
        }
        joined.push('\n');
    }
    joined
}

/// Whether the line is the head of a function up to its arguments.
fn opens_arguments(line: &str) -> bool {
    let heads = ["fn ", "pub fn ", "pub(super) fn ", "pub(crate) fn "];
    line.ends_with('(') && {
        let line = line.trim_start();
        heads.iter().any(|head| line.starts_with(head))
    }
}

/// Whether the line is the name of a struct and a brace.
fn opens_value(line: &str) -> bool {
    let name = line.trim_start().strip_suffix(" {");
    name.is_some_and(|name| {
        name.starts_with(|c: char| c.is_ascii_uppercase())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    })
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// Whether the line is the last one of an import.
fn import_ends(line: &str) -> bool {
    (line.starts_with("use ") && line.ends_with(';')) || line == "};"
}

/// Puts an empty line between the items of a file and of an `impl`, which rustfmt does not do.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 16);
    let starts = [
        "///",
        "#[",
        "pub ",
        "fn ",
        "impl",
        "static ",
        "const ",
        "clientwright_runtime::",
    ];
    let imports = ["use ", "pub use "];
    let mut previous = "";
    for line in text.lines() {
        // The beginning of the line only matters after a closing brace.
        let closes = previous.ends_with('}')
            && {
                let (line, previous) = (line.trim_start(), previous.trim_start());
                previous == "}" && starts.iter().any(|start| line.starts_with(start))
            }
            && indent(previous) == indent(line);
        let after_imports =
            import_ends(previous) && !imports.iter().any(|start| line.starts_with(start));
        let before_imports = previous.starts_with("//!") && !line.starts_with("//!");
        let needs_gap = closes || after_imports || before_imports;
        if needs_gap && !line.is_empty() && !previous.is_empty() {
            spaced.push('\n');
        }
        if !(line.is_empty() && previous.is_empty()) {
            spaced.push_str(line);
            spaced.push('\n');
        }
        previous = line;
    }
    spaced
}
