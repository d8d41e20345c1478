// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod alpha_body;
mod beta_body;
mod box_model;
mod delivery_report_x_kind;
mod delta_body;
mod filter;
mod gamma_body;
mod kind_one_x_kind;
mod kind_two_x_kind;
mod level_three_x_level;
mod order_event;
mod order_paid_body;
mod order_sent_body;
mod ping_x_event;
mod problem;
mod push_body;
mod push_x_event;
mod put_tenants_by_tenant_files_by_name_kind_kind;
mod report;
mod subscribe_body;
mod subscription;
mod texts_body;

pub use alpha_body::AlphaBody;
pub use beta_body::BetaBody;
pub use box_model::BoxModel;
pub use delivery_report_x_kind::DeliveryReportXKind;
pub use delta_body::DeltaBody;
pub use filter::Filter;
pub use gamma_body::GammaBody;
pub use kind_one_x_kind::KindOneXKind;
pub use kind_two_x_kind::KindTwoXKind;
pub use level_three_x_level::LevelThreeXLevel;
pub use order_event::{OrderEvent, OrderEventEvent, OrderEventEventOrder};
pub use order_paid_body::{OrderPaidBody, OrderPaidBodyData};
pub use order_sent_body::{OrderSentBody, OrderSentBodyData};
pub use ping_x_event::PingXEvent;
pub use problem::Problem;
pub use push_body::PushBody;
pub use push_x_event::PushXEvent;
pub use put_tenants_by_tenant_files_by_name_kind_kind::PutTenantsByTenantFilesByNameKindKind;
pub use report::Report;
pub use subscribe_body::SubscribeBody;
pub use subscription::Subscription;
pub use texts_body::{TextsBody, TextsBodyEither};
