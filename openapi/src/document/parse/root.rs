//! The root of a document: version, `info`, servers, tags, components.

use std::collections::{HashMap, HashSet};

use super::builder::Builder;
use super::generics::Generics;
use super::node::Object;
use super::schema::ALONGSIDE_REF;
use super::{inbound, keys, server_url};
use crate::diagnostics::{Tally, codes};
use crate::document::SpecVersion as Dialect;
use crate::document::{Document, Extensions, Info, Server, ServerVariable, Spanned, Tag};
use crate::source::{Node, NodeValue, Span, path};
use crate::url;

impl<'a> Builder<'a> {
    pub(super) fn document(mut self, node: &'a Node) -> Option<Document> {
        if node.value == NodeValue::Null {
            self.diagnostics.error(
                codes::EMPTY_FILE,
                node.span,
                "the file contains only `null`",
            );
            return None;
        }
        let root = self.object(node, "the document")?;
        self.dialect = self.version(root)?;
        if self.dialect == Dialect::OpenApi31 {
            self.resolver.with_bases();
            self.generics = Generics::of(self.sources, &mut self.resolver, self.diagnostics);
        }
        let swagger = self.dialect == Dialect::Swagger2;
        let known = if swagger {
            keys::SWAGGER_ROOT
        } else {
            keys::ROOT
        };
        self.check_keys(root, known, "the document");
        let info = self.info(root);
        let components = if swagger {
            self.swagger_defaults(root);
            Some(root)
        } else {
            self.object_at(root, "components")
        };
        if let Some(components) = components.filter(|_| !swagger) {
            self.check_keys(components, keys::COMPONENTS, "`components`");
        }
        let section = if swagger {
            "securityDefinitions"
        } else {
            "securitySchemes"
        };
        if let Some(components) = components {
            self.security_schemes(components, section);
        }
        self.root_security = self.security_of(root);
        if let Some(components) = components {
            let section = if swagger { "definitions" } else { "schemas" };
            self.component_schemas(components, section);
        }
        let servers = if swagger {
            self.swagger_servers(root)
        } else {
            self.servers(root)
        };
        let tags = self.tags(root);
        let mut operations = self.paths(root);
        let webhooks = self.webhooks(root);
        let mut extensions = self.extensions(root);
        extensions.remove("x-webhooks");
        let (schemas, named_schemas) = self.finish_schemas(&operations);
        self.resolve_links(&mut operations);
        self.check_unread(root);
        let mut inbound = inbound::listeners(&mut operations);
        inbound.extend(webhooks);
        self.report_without_effect();
        Some(Document {
            version: self.dialect,
            xml_by_component: self.is_3_2,
            info,
            servers,
            operations,
            inbound,
            schemas,
            named_schemas,
            security_schemes: self.security.found,
            tags,
            extensions,
            operations_left_out: self.operations_left_out,
            without_effect: self.without_effect,
            span: root.span(),
        })
    }

    fn version(&mut self, root: Object<'a>) -> Option<Dialect> {
        let Some((key, node)) = root.entry("openapi").or_else(|| root.entry("swagger")) else {
            let diagnostic = self.diagnostics.error(
                codes::NO_VERSION,
                Span {
                    end: root.span().start,
                    ..root.span()
                },
                "this is not an OpenAPI document: it has neither `openapi` nor `swagger`",
            );
            diagnostic.help("begin the file with `openapi: 3.1.0`");
            return None;
        };
        let swagger = key.as_str() == Some("swagger");
        let Some(text) = self.text_of(node, key.as_str().unwrap_or_default()) else {
            self.diagnostics.error(
                codes::UNKNOWN_VERSION,
                node.span,
                "the version must be a string, as in `openapi: 3.1.0`",
            );
            return None;
        };
        let mut parts = text.trim().split('.');
        let parts = (
            parts.next().unwrap_or_default(),
            parts.next().unwrap_or("0"),
        );
        let minor = parts.1.parse::<u32>().unwrap_or(0);
        match (swagger, parts) {
            (true, ("2", _)) => Some(Dialect::Swagger2),
            (false, ("3", "0")) => Some(Dialect::OpenApi30),
            (false, ("3", "1")) => Some(Dialect::OpenApi31),
            (false, ("3", _)) if minor > 1 => {
                self.is_3_2 = true;
                if minor > 2 {
                    self.diagnostics.warning(
                        codes::NEWER_VERSION,
                        node.span,
                        format!("OpenAPI {text} is read as 3.2"),
                    );
                }
                Some(Dialect::OpenApi31)
            }
            _ => {
                self.diagnostics
                    .error(
                        codes::UNKNOWN_VERSION,
                        node.span,
                        format!("version `{text}` is not supported"),
                    )
                    .label("expected 2.0 (`swagger`), or 3.0, 3.1 or 3.2 (`openapi`)");
                None
            }
        }
    }

    /// Reports unused keywords, with one diagnostic each. Those that are reported where they are
    /// written are not reported again.
    fn report_without_effect(&mut self) {
        let mut tally = Tally::default();
        for (name, found) in self.without_effect.iter() {
            if !name.ends_with(ALONGSIDE_REF) {
                tally.insert(name, found);
            }
        }
        let message = |name: &str| {
            let why = match name {
                "if" => ": properties described only by `then` or `else` are always optional",
                "dependentSchemas" | "dependencies" => {
                    ", except for properties and `required`: its other constraints are not checked"
                }
                "not" => ": no type can express what a value is not",
                "contains" => ": all elements have one type, whatever one of them must be",
                _ => "",
            };
            format!("`{name}` has no effect on what is generated{why}")
        };
        tally.report(self.diagnostics, codes::KEYWORD_WITHOUT_EFFECT, message);
    }

    fn info(&mut self, root: Object<'a>) -> Info {
        let stem = self
            .sources
            .file(self.main)
            .map_or("", |file| path::stem(file.path()))
            .to_owned();
        let Some(info) = self.object_at(root, "info") else {
            self.diagnostics
                .warning(
                    codes::MISSING_KEY,
                    root.version_span(),
                    "the document has no `info`",
                )
                .help("add `info` with `title` and `version`");
            return Info {
                title: stem,
                version: "0.0.0".to_owned(),
                description: None,
                contact_url: None,
                extensions: Extensions::new(),
                span: root.span(),
            };
        };
        self.check_keys(info, keys::INFO, "`info`");
        let title = self.prose(info, "title");
        let version = self.text(info, "version");
        if title.is_none() {
            self.missing(info, "title", "`info`");
        }
        if version.is_none() {
            self.missing(info, "version", "`info`");
        }
        let contact = self.object_at(info, "contact");
        if let Some(contact) = contact {
            let _ = self.text(contact, "name");
        }
        let license = info.get("license");
        if let Some(license) = license.and_then(|node| self.unneeded(node, "license")) {
            let _ = self.text(license, "name");
        }
        Info {
            title: title.unwrap_or(stem),
            version: version.unwrap_or_else(|| "0.0.0".to_owned()),
            description: self.prose(info, "description"),
            contact_url: contact.and_then(|contact| self.text(contact, "url")),
            extensions: self.extensions(info),
            span: info.span(),
        }
    }

    /// Reports a missing key that the specification requires but that is not essential.
    pub(super) fn missing(&mut self, object: Object<'a>, key: &str, what: &str) {
        self.diagnostics.warning(
            codes::MISSING_KEY,
            object.span(),
            format!("{what} has no `{key}`"),
        );
    }

    pub(super) fn servers(&mut self, object: Object<'a>) -> Vec<Server> {
        let nodes = self.list_at(object, "servers");
        let mut names = HashMap::new();
        let nodes = nodes.iter();
        nodes
            .filter_map(|node| self.server(node, &mut names))
            .collect()
    }

    /// A server; `names` contains the names of the previous ones in the list.
    fn server(&mut self, node: &'a Node, names: &mut HashMap<String, Span>) -> Option<Server> {
        let object = self.followed(node, "a server")?;
        self.check_keys(object, keys::SERVER, "a server");
        let Some(url) = self.text(object, "url") else {
            self.missing(object, "url", "the server");
            return None;
        };
        let place = object.get("url").map_or(object.span(), |url| url.span);
        if !self.can_be_called(&url, place) {
            return None;
        }
        let mut variables = Vec::new();
        if let Some(map) = self.object_at(object, "variables") {
            let used: HashSet<&str> = server_url::variables(&url).collect();
            for (name, key, node) in map.named_entries() {
                let Some(variable) = self.followed(node, "a server variable") else {
                    continue;
                };
                let variable = self.server_variable(name, variable);
                if used.contains(name) {
                    variables.push(variable);
                } else {
                    self.unused_variable(name, key.span, place);
                }
            }
        }
        self.check_defaults(&url, &variables, place);
        self.undeclared_variables(&url, &mut variables, place);
        let name = self.spanned_text(object, "name");
        let name = name.filter(|name| !name.value.is_empty());
        Some(Server {
            name: name.and_then(|name| self.name_of_server(name, names)),
            url,
            description: self.prose(object, "description"),
            variables,
            span: object.span(),
        })
    }

    fn unused_variable(&mut self, name: &str, place: Span, url: Span) {
        self.diagnostics
            .warning(
                codes::SERVER_DETAIL_WITHOUT_EFFECT,
                place,
                format!("the server URL has no variable `{name}`"),
            )
            .label("has no effect")
            .also(url, "the URL")
            .help(format!(
                "write `{{{name}}}` in the URL, or remove the variable"
            ));
    }

    /// Adds the variables of a URL that are not described.
    pub(super) fn undeclared_variables(
        &mut self,
        url: &str,
        variables: &mut Vec<ServerVariable>,
        place: Span,
    ) {
        let mut known: HashSet<String> = variables.iter().map(|it| it.name.clone()).collect();
        for name in server_url::variables(url) {
            if known.insert(name.to_owned()) {
                let diagnostic = self.diagnostics.warning(
                    codes::UNDECLARED_SERVER_VARIABLE,
                    place,
                    format!("the server has no variable `{name}`"),
                );
                if self.dialect == Dialect::Swagger2 {
                    diagnostic.help("write the host itself: Swagger 2.0 has no variables, so callers must set this one");
                } else {
                    drop(diagnostic);
                }
                variables.push(ServerVariable {
                    name: name.to_owned(),
                    default: String::new(),
                    values: Vec::new(),
                    description: None,
                });
            }
        }
    }

    /// The name of a server, unless a previous one has the same name: callers set the URL of a server by its name.
    fn name_of_server(
        &mut self,
        name: Spanned<String>,
        names: &mut HashMap<String, Span>,
    ) -> Option<String> {
        if let Some(first) = names.get(&name.value) {
            self.diagnostics
                .warning(
                    codes::SERVER_DETAIL_WITHOUT_EFFECT,
                    name.span,
                    format!("another server already has the name `{}`", name.value),
                )
                .label("this name is ignored")
                .also(*first, "the server with that name")
                .help("give each server a unique name");
            return None;
        }
        names.insert(name.value.clone(), name.span);
        Some(name.value)
    }

    /// Whether calls can be sent to a server. Problems are reported.
    pub(super) fn can_be_called(&mut self, url: &str, place: Span) -> bool {
        if let Some(why) = server_url::problem(url) {
            let url = url::without_user(url);
            self.diagnostics.warning(
                codes::UNUSABLE_SERVER,
                place,
                format!("cannot send requests to the server `{url}`: {why}"),
            );
            return false;
        }
        if url::lacks_scheme(url) {
            self.diagnostics
                .warning(
                    codes::UNUSABLE_SERVER,
                    place,
                    format!("the server `{url}` has no scheme: it is a path relative to the URL of the document"),
                )
                .help("begin it with `https://`, or with `/` if it is a path");
        }
        true
    }

    /// Reports a server that calls cannot be sent to with the defaults of its variables.
    fn check_defaults(&mut self, url: &str, variables: &[ServerVariable], place: Span) {
        // An empty default is reported where it is written, or is intentional.
        let mut given = variables.iter().filter(|it| !it.default.is_empty());
        let problem = given.find_map(|variable| {
            let why = server_url::value_problem(&variable.default)?;
            let is_listed = variable.values.contains(&variable.default);
            (!is_listed).then_some((variable, why))
        });
        if let Some((variable, why)) = problem {
            let (name, default) = (&variable.name, &variable.default);
            self.diagnostics
                .warning(
                    codes::UNUSABLE_SERVER,
                    place,
                    format!("cannot send requests to the server with the default `{default}` of `{name}`: {why}"),
                )
                .help("percent-encode it, or set the variable when the client is built");
            return;
        }
        let defaults = variables
            .iter()
            .map(|it| (it.name.as_str(), it.default.as_str()));
        let filled = server_url::filled(url, &defaults.collect());
        if let Some(why) = server_url::problem(&filled) {
            let url = url::without_user(url);
            self.diagnostics
                .warning(
                    codes::UNUSABLE_SERVER,
                    place,
                    format!("cannot send requests to the server `{url}` with the defaults of its variables: {why}"),
                )
                .help("set the variables when the client is built, or give them other defaults");
        }
    }

    fn server_variable(&mut self, name: &str, object: Object<'a>) -> ServerVariable {
        self.check_keys(object, keys::SERVER_VARIABLE, "a server variable");
        let values: Vec<String> = self
            .texts(object, "enum")
            .into_iter()
            .map(|value| value.value)
            .collect();
        if let Some(node) = object.get("enum")
            && node.as_sequence().is_some_and(<[Node]>::is_empty)
        {
            self.diagnostics.warning(
                codes::EMPTY_ENUM,
                node.span,
                format!("`enum` of the variable `{name}` has no values"),
            );
        }
        let default = self.text(object, "default");
        if default.is_none() {
            self.missing(object, "default", "the server variable");
        }
        let default = default
            .or_else(|| values.first().cloned())
            .unwrap_or_default();
        if !values.is_empty() && !values.contains(&default) {
            self.diagnostics.warning(
                codes::DEFAULT_DOES_NOT_FIT,
                object
                    .get("default")
                    .map_or(object.span(), |node| node.span),
                format!("the default `{default}` is not among the values of `enum`"),
            );
        }
        let listed = object.get("enum").and_then(Node::as_sequence);
        for node in listed.into_iter().flatten() {
            let why = node.as_str().and_then(server_url::value_problem);
            if let Some(why) = why {
                self.diagnostics
                    .warning(
                        codes::UNUSABLE_SERVER,
                        node.span,
                        format!(
                            "cannot send requests to the server with this value of `{name}`: {why}"
                        ),
                    )
                    .help("percent-encode it");
            }
        }
        ServerVariable {
            name: name.to_owned(),
            default,
            values,
            description: self.prose(object, "description"),
        }
    }

    fn tags(&mut self, root: Object<'a>) -> Vec<Tag> {
        let (mut tags, mut parents) = (Vec::new(), Vec::new());
        let mut names: HashMap<String, Span> = HashMap::new();
        for node in self.list_at(root, "tags") {
            if matches!(node.value, NodeValue::String(_)) {
                self.odd_value(node, "tags[]", "a mapping");
                continue;
            }
            let Some(object) = self.object(node, "a tag") else {
                continue;
            };
            self.check_keys(object, keys::TAG, "a tag");
            if object.get("name").is_none() {
                self.missing(object, "name", "the tag");
            }
            if let Some(name) = self.text(object, "name") {
                if let Some(first) = names.get(&name) {
                    self.diagnostics
                        .warning(
                            codes::KEYWORD_WITHOUT_EFFECT,
                            node.span,
                            format!("the tag `{name}` is already described: this one is ignored"),
                        )
                        .also(*first, "the description that is used")
                        .help("describe each tag once");
                    continue;
                }
                names.insert(name.clone(), node.span);
                let parent = self.spanned_text(object, "parent");
                parents.extend(parent.clone());
                tags.push(Tag {
                    name,
                    summary: self.prose(object, "summary"),
                    description: self.prose(object, "description"),
                    parent: parent.map(|parent| parent.value),
                    kind: self.text(object, "kind"),
                    extensions: self.extensions(object),
                });
            }
        }
        self.check_parents(&mut tags, parents);
        tags
    }

    /// Removes parents that are not another tag, or that are below the tag itself.
    fn check_parents(&mut self, tags: &mut [Tag], parents: Vec<Spanned<String>>) {
        let known: HashMap<String, Option<String>> = tags
            .iter()
            .map(|tag| (tag.name.clone(), tag.parent.clone()))
            .collect();
        let mut parents = parents.into_iter();
        for tag in tags.iter_mut().filter(|tag| tag.parent.is_some()) {
            let Some(parent) = parents.next() else {
                return;
            };
            let mut above = Some(&parent.value);
            let mut steps = 0;
            let is_circle = loop {
                match above {
                    // A cycle without this tag: it is not broken here.
                    Some(_) if steps > known.len() => break false,
                    Some(name) if *name == tag.name => break true,
                    Some(name) => above = known.get(name).and_then(Option::as_ref),
                    None => break false,
                }
                steps += 1;
            };
            let why = match known.contains_key(&parent.value) {
                true if !is_circle => continue,
                true => "is a descendant of the tag itself",
                false => "is not a tag of `tags`",
            };
            tag.parent = None;
            self.diagnostics
                .warning(
                    codes::ODD_VALUE,
                    parent.span,
                    format!(
                        "`parent` must be the name of another tag: `{}` {why}",
                        parent.value
                    ),
                )
                .label("has no effect");
        }
    }
}
