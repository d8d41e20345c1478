//! `src/interface.rs`: the trait with all operations.

use quote::quote;

use super::renderer::Renderer;
use crate::render::context::Context;
use crate::render::file::RustFile;
use crate::render::ident::ident;
use crate::render::one_line::one_line;
use crate::render::types::Rendered;

/// The trait `Api`, for fakes of the whole client. Requires the feature `fake`.
pub(in crate::render) fn interface(context: &Context<'_>) -> Option<Rendered> {
    if context.named.api.operations.is_empty() {
        return None;
    }
    let mut file = RustFile::new("The operations as a trait, to replace the client with a fake.");
    file.import("crate", "Client");
    file.import("crate", "operations");
    file.import("crate", "types");
    Some(text(context).and_then(|text| {
        file.text(text);
        file.forget_unused();
        Ok(("src/interface.rs".to_owned(), file.finish(context.root)?))
    }))
}

fn text(context: &Context<'_>) -> Result<String, syn::Error> {
    let mut text = String::from(
        "clientwright_runtime::codegen::v1::api! {\n    /// All operations.\n    pub trait Api for Client {\n",
    );
    for (operation, names) in context.operations() {
        let (method, request) = (ident(&names.method), ident(&names.request));
        let gate = context.cfg_features.operation(context.named, operation);
        let gated = match gate.is_empty() {
            true => String::new(),
            false => format!(
                "{}\n        ",
                gate.to_string().replace(' ', "").replace('=', " = ")
            ),
        };
        text.push_str(&format!("        {gated}"));
        text.push_str(&format!("/// See [`Client::{}`].\n", names.method));
        let mut renderer = Renderer::new(context, operation, names);
        let mut arguments = vec!["&self".to_owned()];
        for argument in renderer.arguments() {
            let name = &argument.name;
            let ty = one_line(argument.passed.unwrap_or(argument.ty));
            arguments.push(format!("{name}: {ty}"));
        }
        let signature = format!(
            "({}) -> {};\n",
            arguments.join(", "),
            quote! { operations::#request }.to_string().replace(' ', ""),
        );
        text.push_str(&format!("        fn {method}{signature}"));
        let aliases = context.named.aliases.operations.iter();
        for (before, _) in aliases.filter(|(_, now)| *now == names.method) {
            let former = ident(before);
            text.push_str(&format!(
                "        {gated}/// The former name of [`Client::{}`].\n        fn {former}{signature}",
                names.method
            ));
        }
    }
    text.push_str("    }\n}\n");
    Ok(text)
}
