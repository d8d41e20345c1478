//! The body of a call.

use std::sync::Arc;

use bytes::Bytes;

use super::arguments::Body;
use super::call::Call;
use crate::charset::{Charset, in_charset_of};
use crate::describe::{Encoding, Parameter, PartEncoding, Streaming};
use crate::encode::{Multipart, Part, form, header};
use crate::json::{ToJson, Value, from_slice, to_exact_string, to_string};
use crate::json_patch::JsonPatch;
use crate::media_type::charset;
use crate::upload::{ItemUpload, Upload};

impl Call {
    /// Sends JSON, in the charset of the content type, by default UTF-8. An absent value sends no body.
    pub fn body_json(&mut self, content_type: &'static str, value: &dyn ToJson) {
        if value.is_absent() {
            self.arguments.body = None;
            return;
        }
        let json = to_exact_string(value);
        match json.and_then(|json| in_charset_of(Some(content_type), json)) {
            Ok(content) => self.body_bytes(content_type, content),
            Err(error) => self.arguments.problems.push(format!("the body: {error}")),
        }
    }

    /// Sends a JSON Patch. An invalid pointer in it is an error of the call.
    pub fn body_json_patch(&mut self, content_type: &'static str, patch: &JsonPatch) {
        if let Err(error) = patch.check() {
            self.arguments.problems.push(format!("the patch: {error}"));
        }
        if let Some(why) = patch.unwritable() {
            self.arguments.problems.push(format!("the patch: {why}"));
        }
        self.body_json(content_type, patch);
    }

    /// Sets a property of the body to `true`, if the body is a JSON object.
    pub(crate) fn set_flag(&mut self, member: &str) {
        if let Some(body) = &mut self.arguments.body
            && let Ok(mut value) = from_slice::<Value>(&body.content)
            && let Some(object) = value.as_object_mut()
        {
            object.insert(member, Value::Boolean(true));
            body.content = to_string(&value).into();
        }
    }

    /// Sends an object as `application/x-www-form-urlencoded`.
    pub fn body_form(&mut self, value: &dyn ToJson, encodings: &[Encoding]) {
        if value.is_absent() {
            self.arguments.body = None;
            return;
        }
        let json = to_exact_string(value);
        match json.and_then(|json| form(&json, encodings)) {
            Ok(form) => self.body_bytes("application/x-www-form-urlencoded", form),
            Err(error) => self.arguments.problems.push(format!("the form: {error}")),
        }
    }

    /// Sends each property of an object, or each element of a list, as a part of a `multipart` body of
    /// this media type.
    pub fn body_multipart(
        &mut self,
        media_type: &'static str,
        value: &dyn ToJson,
        encodings: &[PartEncoding],
    ) {
        let required = encodings.iter().flat_map(|encoding| {
            let headers = encoding.required_headers.iter();
            headers.map(|header| (encoding.name, *header))
        });
        self.arguments.required_part_headers = required.collect();
        match Multipart::of(value, encodings) {
            Ok(parts) => self.body_parts(media_type, parts),
            Err(error) => self
                .arguments
                .problems
                .push(format!("the parts of the body: {error}")),
        }
    }

    /// Sends parts as a `multipart` body of this media type.
    pub fn body_parts(&mut self, media_type: &'static str, parts: Multipart) {
        if let Some(problem) = parts.unwritten() {
            self.arguments.problems.push(problem.to_owned());
        }
        let randomness = Arc::clone(&self.core.randomness);
        let mut headed = parts.clone();
        for (part, header, value) in &self.arguments.part_headers {
            headed.set_header(part, header, value);
        }
        let (content_type, upload) = headed.encode(media_type, || randomness.next());
        let content = upload.in_memory().cloned();
        let upload = content.is_none().then_some(upload);
        self.arguments.body = Some(Body::new(content_type, content.unwrap_or_default(), upload));
        self.arguments.parts = Some((media_type, parts));
    }

    /// Sends a header with the parts of this name; an absent value removes it.
    pub fn part_header(&mut self, part: &'static str, parameter: &Parameter, value: &dyn ToJson) {
        let name = parameter.name;
        self.arguments
            .part_headers
            .retain(|(known, header, _)| *known != part || !header.eq_ignore_ascii_case(name));
        if !value.is_absent() {
            let json = to_exact_string(value);
            let text =
                json.and_then(|json| header(parameter, &json).map_err(|error| error.to_string()));
            match text {
                Ok(Some(text)) if text.contains(char::is_control) => {
                    self.arguments.problems.push(format!(
                        "the header {name} of the part {part} cannot contain control characters"
                    ))
                }
                Ok(text) => self
                    .arguments
                    .part_headers
                    .extend(text.map(|text| (part, name, text))),
                Err(error) => self
                    .arguments
                    .problems
                    .push(format!("the header {name} of the part {part}: {error}")),
            }
        }
        if let Some((media_type, parts)) = self.arguments.parts.take() {
            self.body_parts(media_type, parts);
        }
    }

    /// Replaces the parts of this name in a multipart body, for files and for parts with their own name,
    /// media type or headers. It is an error of the call if it has no such body.
    pub(super) fn replace_parts(&mut self, name: &str, parts: Vec<Part>) {
        match self
            .arguments
            .parts
            .take()
            .filter(|_| self.arguments.body.is_some())
        {
            Some((media_type, mut all)) => {
                all.replace(name, parts);
                self.body_parts(media_type, all);
            }
            None => self
                .arguments
                .problems
                .push(format!("the part {name}: the body has no parts")),
        }
    }

    /// Sets the names of the files of a property in a multipart body, in their order; `None` keeps a
    /// name.
    pub fn file_names(&mut self, part: &str, names: &[Option<&str>]) {
        if names.iter().any(Option::is_some)
            && let Some((media_type, mut all)) = self.arguments.parts.take()
        {
            all.name_files(part, names);
            self.body_parts(media_type, all);
        }
    }

    /// Sends a string, in the charset of the content type, by default UTF-8.
    pub fn body_text(&mut self, content_type: &'static str, text: &str) {
        let label = charset(content_type).unwrap_or("utf-8");
        let written = Charset::of(label).and_then(|charset| charset.written(label, text));
        match written {
            Some(content) => self.body_bytes(content_type, content),
            None => self.arguments.problems.push(format!(
                "the body: cannot be written in the charset {label}"
            )),
        }
    }

    /// Sends XML, in the charset of the content type, by default UTF-8. `root` describes its root
    /// element. An absent value sends no body.
    #[cfg(feature = "xml")]
    pub fn body_xml(
        &mut self,
        content_type: &'static str,
        value: &dyn ToJson,
        root: &'static crate::xml::Item,
    ) {
        if value.is_absent() {
            self.arguments.body = None;
            return;
        }
        match crate::xml::write(value, charset(content_type), root) {
            Ok(content) => {
                self.body_bytes(content_type, content);
                if let Some(body) = &mut self.arguments.body {
                    body.xml = Some(root);
                }
            }
            Err(why) => self.arguments.problems.push(format!("the body: {why}")),
        }
    }

    /// Sends bytes.
    pub fn body_bytes(&mut self, content_type: &'static str, content: impl Into<Bytes>) {
        self.arguments.parts = None;
        self.arguments.body = Some(Body::new(content_type.to_owned(), content.into(), None));
    }

    /// Sends bytes, a file or a stream.
    pub fn body_upload(&mut self, content_type: &'static str, body: impl Into<Upload>) {
        let upload: Upload = body.into();
        match upload.in_memory() {
            Some(bytes) => self.body_bytes(content_type, bytes.clone()),
            None => {
                self.arguments.parts = None;
                let content_type = content_type.to_owned();
                self.arguments.body = Some(Body::new(content_type, Bytes::new(), Some(upload)));
            }
        }
    }

    /// Sends a sequence of items, in the format of a media type.
    pub fn body_items<T>(&mut self, streaming: Streaming, items: impl Into<ItemUpload<T>>) {
        match items.into().into_upload(streaming) {
            Ok(upload) => self.body_upload(streaming.media_type, upload),
            Err(error) => self.arguments.problems.push(format!("the body: {error}")),
        }
    }
}
