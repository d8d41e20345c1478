//! Programs that must compile, and programs that must not, against the generated crates.
#![allow(
    clippy::expect_used,
    reason = "a test that fails should say so at once"
)]

mod erdv;
mod ordering;
mod trouble_tickets;

#[test]
#[ignore = "compiles what clients depend on once more; `.ci/run compile` runs it"]
fn an_omitted_argument_a_wrong_body_or_a_missing_credential_does_not_compile() {
    trybuild::TestCases::new().compile_fail("fail/*.rs");
}
