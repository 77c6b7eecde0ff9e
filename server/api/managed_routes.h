#pragma once

#include "server/api/configuration_change.h"
#include "server/api/routes.h"
#include "server/directory/managed_list.h"

/// The six routes of a list that staff keeps (server/directory/managed_list.h).
namespace callroom::api::managed {

template <const auto& list> using ListOf = std::remove_cvref_t<decltype(list)>;

/// What the routes of one list say of themselves.
struct Texts {
    std::string path;                                               ///< `/api/v1/away-reasons`
    std::string one;                                                ///< as operations call one: `AwayReason`
    std::string many;                                               ///< and all of them: `AwayReasons`
    std::string listed, shown, created, changed, removed, restored; ///< summaries
    core::Role lowestKeeper = core::Role::Manager;                  ///< agents and up read
    std::size_t maxBody = 65'536;                                   ///< bytes
};

/// Whether the floors go by the list, so that they read the configuration anew before a change is answered.
enum class Floors { Follow, Ignore };

template <Floors floors, typename Work> void change(const CallPtr& call, int status, Work work) {
    if constexpr (floors == Floors::Follow)
        changeConfiguration(call, status, std::move(work));
    else
        call->run(std::move(work), status);
}

template <const auto& list> void showAll(const CallPtr& call) {
    if (auto query = call->query<directory::PageQuery>())
        call->read([query = std::move(*query)](storage::Session& session) { return list.list(session, query); });
}

template <const auto& list> void showOne(const CallPtr& call) {
    if (const auto id = call->id<typename ListOf<list>::Id>())
        call->read([id = *id](storage::Session& session) { return list.find(session, id); });
}

template <const auto& list, Floors floors> void createOne(const CallPtr& call) {
    if (auto body = call->body<typename ListOf<list>::Settings>())
        change<floors>(call, 201, [act = call->act(), body = std::move(*body)](storage::Session& session) {
            return list.create(session, act, body);
        });
}

template <const auto& list, Floors floors> void changeOne(const CallPtr& call) {
    const auto id = call->id<typename ListOf<list>::Id>();
    if (!id) return;
    if (auto patch = call->body<typename ListOf<list>::Patch>())
        change<floors>(call, 200, [act = call->act(), id = *id, patch = std::move(*patch)](storage::Session& session) {
            return list.change(session, act, id, patch);
        });
}

template <const auto& list, Floors floors> void removeOne(const CallPtr& call) {
    if (const auto id = call->id<typename ListOf<list>::Id>())
        change<floors>(call, 204, [act = call->act(), id = *id](storage::Session& session) {
            return list.remove(session, act, id);
        });
}

template <const auto& list, Floors floors> void restoreOne(const CallPtr& call) {
    if (const auto id = call->id<typename ListOf<list>::Id>())
        change<floors>(call, 200, [act = call->act(), id = *id](storage::Session& session) {
            return list.restore(session, act, id);
        });
}

template <const auto& list, Floors floors> void addRoutes(Routes& routes, const Texts& texts) {
    using List = ListOf<list>;
    const auto value = schema<typename List::Value>();
    const auto readers = Access::from(core::Role::Agent);
    const auto keepers = Access::from(texts.lowestKeeper);
    const auto onePath = texts.path + "/:id";
    routes.push_back({{.method = "GET",
                       .pattern = texts.path,
                       .operation = "list" + texts.many,
                       .summary = texts.listed,
                       .access = readers,
                       .responseSchema = schema<protocol::Page<typename List::Value>>(),
                       .queryFields = querySchema<directory::PageQuery>()},
                      showAll<list>});
    routes.push_back({{.method = "POST",
                       .pattern = texts.path,
                       .operation = "create" + texts.one,
                       .summary = texts.created,
                       .access = keepers,
                       .successStatus = 201,
                       .maxBody = texts.maxBody,
                       .requestSchema = schema<typename List::Settings>(),
                       .responseSchema = value},
                      createOne<list, floors>});
    routes.push_back({{.method = "GET",
                       .pattern = onePath,
                       .operation = "show" + texts.one,
                       .summary = texts.shown,
                       .access = readers,
                       .responseSchema = value},
                      showOne<list>});
    routes.push_back({{.method = "PATCH",
                       .pattern = onePath,
                       .operation = "change" + texts.one,
                       .summary = texts.changed,
                       .access = keepers,
                       .maxBody = texts.maxBody,
                       .requestSchema = schema<typename List::Patch>(),
                       .responseSchema = value},
                      changeOne<list, floors>});
    routes.push_back({{.method = "DELETE",
                       .pattern = onePath,
                       .operation = "delete" + texts.one,
                       .summary = texts.removed,
                       .access = keepers,
                       .successStatus = 204},
                      removeOne<list, floors>});
    routes.push_back({{.method = "POST",
                       .pattern = onePath + "/restore",
                       .operation = "restore" + texts.one,
                       .summary = texts.restored,
                       .access = keepers,
                       .responseSchema = value},
                      restoreOne<list, floors>});
}

} // namespace callroom::api::managed
