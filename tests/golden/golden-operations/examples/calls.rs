// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_operations::{Client, types};

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `GET /path/simple/joined/{text}/{list}/{object}`.
pub async fn path_simple(client: &Client) -> Outcome {
    client.path_simple("text", ["list"], &types::Rgb::default()).await?;
    Ok(())
}

/// `GET /path/simple/exploded/{text}/{list}/{object}`.
pub async fn path_simple_explode(client: &Client) -> Outcome {
    client.path_simple_explode("text", ["list"], &types::Rgb::default()).await?;
    Ok(())
}

/// `GET /path/label/joined/{text}/{list}/{object}`.
pub async fn path_label(client: &Client) -> Outcome {
    client.path_label("text", ["list"], &types::Rgb::default()).await?;
    Ok(())
}

/// `GET /path/label/exploded/{text}/{list}/{object}`.
pub async fn path_label_explode(client: &Client) -> Outcome {
    client.path_label_explode("text", ["list"], &types::Rgb::default()).await?;
    Ok(())
}

/// `GET /path/matrix/joined/{text}/{list}/{object}`.
pub async fn path_matrix(client: &Client) -> Outcome {
    client.path_matrix("text", ["list"], &types::Rgb::default()).await?;
    Ok(())
}

/// `GET /path/matrix/exploded/{text}/{list}/{object}`.
pub async fn path_matrix_explode(client: &Client) -> Outcome {
    client.path_matrix_explode("text", ["list"], &types::Rgb::default()).await?;
    Ok(())
}

/// `GET /query/form/exploded`.
pub async fn query_form_explode(client: &Client) -> Outcome {
    client.query_form_explode().await?;
    Ok(())
}

/// `GET /query/form/joined`.
pub async fn query_form(client: &Client) -> Outcome {
    client.query_form().await?;
    Ok(())
}

/// `GET /query/space`.
pub async fn query_space(client: &Client) -> Outcome {
    client.query_space().await?;
    Ok(())
}

/// `GET /query/pipe`.
pub async fn query_pipe(client: &Client) -> Outcome {
    client.query_pipe().await?;
    Ok(())
}

/// `GET /query/deep`.
pub async fn query_deep(client: &Client) -> Outcome {
    client.query_deep().await?;
    Ok(())
}

/// `GET /header/joined`.
pub async fn header_simple(client: &Client) -> Outcome {
    client.header_simple().await?;
    Ok(())
}

/// `GET /header/exploded`.
pub async fn header_simple_explode(client: &Client) -> Outcome {
    client.header_simple_explode().await?;
    Ok(())
}

/// `GET /cookie/joined`.
pub async fn cookie_form(client: &Client) -> Outcome {
    client.cookie_form().await?;
    Ok(())
}

/// `GET /cookie/exploded`.
pub async fn cookie_form_explode(client: &Client) -> Outcome {
    client.cookie_form_explode().await?;
    Ok(())
}

/// `GET /query/special`.
pub async fn query_special(client: &Client) -> Outcome {
    client.query_special(1.0).flag(false).await?;
    Ok(())
}

/// `GET /shared/{id}`.
pub async fn get_shared_by_id(client: &Client) -> Outcome {
    let response = client.get_shared_by_id(1).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `HEAD /shared/{id}`.
pub async fn head_shared_by_id(client: &Client) -> Outcome {
    client.head_shared_by_id(1).await?;
    Ok(())
}

/// `DELETE /shared/{id}`.
pub async fn delete_shared_by_id(client: &Client) -> Outcome {
    client.delete_shared_by_id(1).await?;
    Ok(())
}

/// `OPTIONS /shared/{id}`.
pub async fn options_shared_by_id(client: &Client) -> Outcome {
    client.options_shared_by_id(1).await?;
    Ok(())
}

/// `PATCH /shared/{id}`.
pub async fn patch_shared(client: &Client) -> Outcome {
    let body = <std::collections::BTreeMap<
        String,
        clientwright_runtime::Value,
    >>::from([
        (
            "name".to_owned(),
            clientwright_runtime::json::from_str::<clientwright_runtime::Value>(r"{}")?,
        ),
    ]);
    client.patch_shared(1, "x-trace").body(&body).await?;
    Ok(())
}

/// `GET /faults`.
pub async fn list_faults(client: &Client) -> Outcome {
    let mut items = client.list_faults().stream();
    while let Some(item) = items.next().await {
        let item = item?;
        println!("{item:?}");
    }
    Ok(())
}

/// `PATCH /faults/{id}`.
pub async fn patch_fault(client: &Client) -> Outcome {
    let body = golden_operations::operations::PatchFaultBody::Json(
        types::Fault::new("at-type", types::FaultSeverity::Minor),
    );
    let response = client.patch_fault("id", body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `PATCH /faults/{id}/note`.
pub async fn patch_fault_note(client: &Client) -> Outcome {
    client
        .patch_fault_note("id")
        .body(&clientwright_runtime::JsonPatch::new().replace("/name", "text"))
        .await?;
    Ok(())
}

/// `POST /body/json`.
pub async fn body_json(client: &Client) -> Outcome {
    let body = types::Rgb::default();
    client.body_json(&body).await?;
    Ok(())
}

/// `POST /body/json/optional`.
pub async fn body_json_optional(client: &Client) -> Outcome {
    let body = types::Rgb::default();
    client.body_json_optional().body(&body).await?;
    Ok(())
}

/// `POST /body/form`.
pub async fn body_form(client: &Client) -> Outcome {
    let body = types::Form::new("name");
    client.body_form(&body).await?;
    Ok(())
}

/// `POST /body/multipart`.
pub async fn body_multipart(client: &Client) -> Outcome {
    let body = types::Upload::new(
        clientwright_runtime::Binary::from(b"bytes".to_vec()),
        "title",
    );
    client.body_multipart(&body).await?;
    Ok(())
}

/// `POST /body/text`.
pub async fn body_text(client: &Client) -> Outcome {
    let response = client.body_text("text").await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `POST /body/binary`.
pub async fn body_binary(client: &Client) -> Outcome {
    let response = client.body_binary(&b"bytes"[..]).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `PUT /body/several`.
pub async fn body_several(client: &Client) -> Outcome {
    let body = golden_operations::operations::BodySeveralBody::Json(
        types::Rgb::default(),
    );
    client.body_several(body).await?;
    Ok(())
}

/// `GET /answer/several`.
pub async fn answer_several(client: &Client) -> Outcome {
    let response = client.answer_several().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /answer/moved`.
pub async fn answer_moved(client: &Client) -> Outcome {
    let response = client.answer_moved().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /answer/conditional`.
pub async fn answer_conditional(client: &Client) -> Outcome {
    let response = client.answer_conditional().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /paged/cursor`.
pub async fn paged_cursor(client: &Client) -> Outcome {
    let mut items = client.paged_cursor().stream();
    while let Some(item) = items.next().await {
        let item = item?;
        println!("{item:?}");
    }
    Ok(())
}

/// `GET /paged/last`.
pub async fn paged_last(client: &Client) -> Outcome {
    let mut items = client.paged_last().stream();
    while let Some(item) = items.next().await {
        let item = item?;
        println!("{item:?}");
    }
    Ok(())
}

/// `GET /paged/url`.
pub async fn paged_url(client: &Client) -> Outcome {
    let mut items = client.paged_url().stream();
    while let Some(item) = items.next().await {
        let item = item?;
        println!("{item:?}");
    }
    Ok(())
}

/// `GET /paged/number`.
pub async fn paged_number(client: &Client) -> Outcome {
    let mut items = client.paged_number().page(1).stream();
    while let Some(item) = items.next().await {
        let item = item?;
        println!("{item:?}");
    }
    Ok(())
}

/// `GET /paged/not`: The number of the first page is not specified.
pub async fn paged_not(client: &Client) -> Outcome {
    let response = client.paged_not().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /answer/range`.
pub async fn answer_range(client: &Client) -> Outcome {
    let response = client.answer_range().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /answer/default`.
pub async fn answer_default(client: &Client) -> Outcome {
    let response = client.answer_default().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /answer/media`.
pub async fn answer_media(client: &Client) -> Outcome {
    let response = client.answer_media().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /answer/headers`.
pub async fn answer_headers(client: &Client) -> Outcome {
    let response = client.answer_headers().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /answer/free`.
pub async fn answer_free(client: &Client) -> Outcome {
    let response = client.answer_free().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `POST /equal/one`.
pub async fn equal_one(client: &Client) -> Outcome {
    let body = types::EqualOneBody::default();
    client.equal_one().body(&body).await?;
    Ok(())
}

/// `POST /equal/two`.
pub async fn equal_two(client: &Client) -> Outcome {
    let body = types::EqualTwoBody::default();
    client.equal_two().body(&body).await?;
    Ok(())
}

/// `POST /equal/three`.
pub async fn equal_three(client: &Client) -> Outcome {
    let body = types::EqualThreeBody::default();
    client.equal_three().body(&body).await?;
    Ok(())
}

/// `POST /keys/described`.
pub async fn order_once(client: &Client) -> Outcome {
    client.order_once("x-source").await?;
    Ok(())
}

/// `POST /keys/cautious`.
pub async fn order_cautiously(client: &Client) -> Outcome {
    client.order_cautiously().await?;
    Ok(())
}
