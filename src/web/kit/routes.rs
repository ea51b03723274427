//! A route table that can be listed: by `sanduk routes`, and by the test that knocks on every door.
use super::{
    Door,
    enter::{Pattern, enter},
};
use poem::{Endpoint, EndpointExt, IntoEndpoint, Route, RouteMethod, http::Method};
use std::collections::BTreeMap;

/// One line of the table.
#[derive(Debug, Clone)]
pub struct Line {
    pub method: Method,
    pub path: String,
    pub door: Door,
}

/// Routes with their doors. A route cannot be added without one.
#[derive(Default)]
pub struct Routes {
    table: Vec<Line>,
    methods: BTreeMap<String, RouteMethod>,
}

impl Routes {
    /// A page or part that changes nothing. HEAD is answered as well.
    pub fn get<E>(self, path: &str, door: Door, endpoint: E) -> Self
    where
        E: IntoEndpoint<Endpoint: Endpoint + 'static>,
    {
        self.on(Method::GET, path, door.reading(), endpoint)
    }

    /// An act.
    pub fn post<E>(self, path: &str, door: Door, endpoint: E) -> Self
    where
        E: IntoEndpoint<Endpoint: Endpoint + 'static>,
    {
        self.on(Method::POST, path, door, endpoint)
    }

    fn on<E>(mut self, method: Method, path: &str, door: Door, endpoint: E) -> Self
    where
        E: IntoEndpoint<Endpoint: Endpoint + 'static>,
    {
        let endpoint = endpoint.into_endpoint().around(move |next, request| enter(door, next, request));
        let methods = self.methods.remove(path).unwrap_or_default();
        let methods = match method {
            Method::GET => methods.get(endpoint),
            _ => methods.method(method.clone(), endpoint),
        };
        self.methods.insert(path.to_owned(), methods);
        self.table.push(Line { method, path: path.to_owned(), door });
        self
    }

    /// Puts a portal's or a noun's routes under their word.
    pub fn nest(mut self, prefix: &str, inner: Routes) -> Self {
        let full = |path: &str| match (prefix, path) {
            ("", "") => "/".to_owned(),
            _ => format!("{prefix}{path}"),
        };
        self.table.extend(inner.table.into_iter().map(|line| Line { path: full(&line.path), ..line }));
        self.methods.extend(inner.methods.into_iter().map(|(path, methods)| (full(&path), methods)));
        self
    }

    /// Every route, in the order of the portals.
    pub fn table(&self) -> &[Line] {
        &self.table
    }

    pub fn into_route(self) -> Route {
        self.methods.into_iter().fold(Route::new(), |route, (path, methods)| {
            let pattern = Pattern(path.as_str().into());
            route.at(path, methods.data(pattern))
        })
    }
}
