//! The macro that makes a request type of a generated client.

/// Makes a request type around a [`Call`](crate::Call): it can be configured, cloned and awaited.
///
/// `request!(ListOrders, list_orders, Vec<Order>, Headers, ErrorBody, Answer::json, Answer::error_json)`:
/// the type, the method of `Client` that returns it, the body and the headers of success, the body
/// of errors, and what reads the one and the other.
#[macro_export]
macro_rules! request {
    ($name:ident, $method:ident, $body:ty, $headers:ty, $error:ty, $success:expr, $failure:expr $(,)?) => {
        #[doc = concat!(
                    "A request of [`Client::", stringify!($method), "`]; awaiting it sends it."
                )]
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is awaited"]
        pub struct $name {
            call: $crate::Call,
        }

        impl $name {
            /// Settings of this one call: timeout, headers, retry.
            pub fn configure(mut self, configure: impl FnOnce(&mut $crate::Call)) -> Self {
                configure(&mut self.call);
                self
            }
        }

        impl ::core::future::IntoFuture for $name {
            type Output =
                ::core::result::Result<$crate::Response<$body, $headers>, $crate::Error<$error>>;
            type IntoFuture = $crate::Pending<$body, $headers, $error>;

            fn into_future(self) -> Self::IntoFuture {
                self.call.send($success, $failure)
            }
        }
    };
    ($name:ident, $method:ident, $body:ty, $headers:ty, $error:ty, $success:expr, $failure:expr, $item:ty, $items:expr, $pagination:expr $(,)?) => {
        $crate::request!($name, $method, $body, $headers, $error, $success, $failure);

        impl $name {
            /// All pages from here on, one request each.
            pub fn pages(self) -> $crate::Pages<$body, $headers, $error> {
                self.call.pages($success, $failure, $pagination)
            }

            /// All items from here on, page by page as they are needed.
            pub fn stream(self) -> $crate::Items<$body, $item, $headers, $error> {
                self.pages().items($items)
            }
        }
    };
}
