//! Expands the macro.

use std::path::{Path, PathBuf};

use clientwright_generator::source::DiskFiles;
use clientwright_generator::{CrateOptions, generate_module};
use proc_macro2::fallback;
use quote::ToTokens as _;
use syn::Error;

use crate::input::Input;

/// Generates the text of the module.
///
/// # Errors
///
/// The document has errors, which are reported at its path in the macro.
pub(crate) fn expand(input: &Input) -> syn::Result<String> {
    let visibility = input.visibility.to_token_stream().to_string();
    let inside = input.inside.to_token_stream().to_string().replace(' ', "");
    let (module, spec) = (input.module.to_string(), input.spec.value());
    // The generator creates tokens in separate threads, which the compiler does not support.
    fallback::force();
    let text = text(&visibility, &module, &inside, &spec);
    fallback::unforce();
    text.map_err(|message| Error::new(input.spec.span(), message))
}

fn text(visibility: &str, module: &str, inside: &str, spec: &str) -> Result<String, String> {
    let folder = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let folder = folder.unwrap_or_default();
    if Path::new(spec).is_absolute() {
        return Err(format!(
            "`{spec}` must be relative to the folder of the package"
        ));
    }
    if let Some(why) = clientwright_generator::project::url(spec) {
        return Err(why);
    }
    let options = CrateOptions::new(module.replace('_', "-"));
    let below = Path::new(spec).parent().unwrap_or(Path::new(""));
    let files = DiskFiles::new(&folder).confined_to(below);
    let outcome = generate_module(&files, spec, &format!("{inside}::{module}"), &options)
        .map_err(|defect| format!("{defect}; please report it"))?;
    let Some(generated) = outcome.generated else {
        let found = outcome.diagnostics.render(&outcome.sources, false);
        return Err(format!("`{spec}` has errors\n\n{found}"));
    };
    // Included files are tracked by Cargo: the macro is expanded again if one changes.
    let inputs = outcome.sources.files().map(|file| {
        let path = folder.join(file.path());
        format!(
            "const _: &[u8] = include_bytes!({:?});\n",
            path.to_string_lossy()
        )
    });
    let inputs: String = inputs.collect();
    Ok(format!(
        "#[doc = {:?}]\n{visibility} mod {module} {{\n{inputs}{}\n}}\n",
        generated.documentation, generated.code
    ))
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]
mod tests {
    use super::*;

    fn expanded(call: &str) -> Result<String, String> {
        let input = syn::parse_str::<Input>(call).map_err(|error| error.to_string())?;
        expand(&input).map_err(|error| error.to_string())
    }

    #[test]
    fn document_errors_are_reported_with_their_position() {
        let error = expanded("\"tests/specs/broken.yaml\"").unwrap_err();
        assert!(error.contains("error[E0101]"), "{error}");
        assert!(
            error.contains("--> tests/specs/broken.yaml:10:55"),
            "{error}"
        );
    }

    #[test]
    fn unreadable_documents_and_invalid_arguments_are_errors() {
        for (call, why) in [
            ("\"nowhere.yaml\"", "there is no such file"),
            ("\"https://a.example/b.yaml\"", "is a URL"),
            ("\"/etc/hosts\"", "relative to the folder of the package"),
            ("\"tests/1.yaml\", out crate::a", "expected `in`"),
            ("mod a: 1", "expected string literal"),
            ("", "expected"),
        ] {
            let error = expanded(call).unwrap_err();
            assert!(error.contains(why), "{call}: {error}");
        }
    }
}
