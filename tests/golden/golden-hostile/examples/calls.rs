// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_hostile::{Client, types};

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `GET /type/{type}/{Self}/{self}`: \#!\[deny(everything)\] \*/ "\].
pub async fn r#type(client: &Client) -> Outcome {
    let response = client.r#type("type", "self", "self").await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /collide`.
pub async fn foo_bar_camel(client: &Client) -> Outcome {
    client.foo_bar_camel().await?;
    Ok(())
}

/// `PUT /collide`.
pub async fn foo_bar(client: &Client) -> Outcome {
    client.foo_bar().await?;
    Ok(())
}

/// `POST /collide`.
pub async fn foo_bar_pascal(client: &Client) -> Outcome {
    client.foo_bar_pascal().await?;
    Ok(())
}

/// `DELETE /collide`.
pub async fn x(client: &Client) -> Outcome {
    client.x().await?;
    Ok(())
}

/// `PATCH /collide`.
pub async fn ri_ben_yu(client: &Client) -> Outcome {
    client.ri_ben_yu().await?;
    Ok(())
}

/// `OPTIONS /collide`.
pub async fn r#mod(client: &Client) -> Outcome {
    client.r#mod().await?;
    Ok(())
}

/// `GET /methods`.
pub async fn builder_operation(client: &Client) -> Outcome {
    client.builder_operation().await?;
    Ok(())
}

/// `PUT /methods`.
pub async fn clone_operation(client: &Client) -> Outcome {
    client.clone_operation().await?;
    Ok(())
}

/// `POST /methods`.
pub async fn core_operation(client: &Client) -> Outcome {
    client.core_operation().await?;
    Ok(())
}

/// `DELETE /methods`.
pub async fn n123(client: &Client) -> Outcome {
    client.n123().await?;
    Ok(())
}

/// `PATCH /methods`.
pub async fn not_not_not(client: &Client) -> Outcome {
    client.not_not_not().await?;
    Ok(())
}

/// `GET /lints`: A block that nothing ends.
#[allow(clippy::approx_constant, reason = "a number of the specification")]
pub async fn new(client: &Client) -> Outcome {
    client.new().add(3.14).next(-2.718).await?;
    Ok(())
}

/// `POST /lints`.
pub async fn cmp(client: &Client) -> Outcome {
    let body = types::CmpBody::new();
    client.cmp().body(&body).await?;
    Ok(())
}

/// `GET /{a}/x-{b}.json`.
pub async fn get_by_a_x_b_json(client: &Client) -> Outcome {
    let response = client.get_by_a_x_b_json("a", "b").await?;
    println!("{:?}", response.body());
    Ok(())
}
