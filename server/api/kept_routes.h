#pragma once

#include "server/api/configuration_change.h"
#include "server/api/routes.h"
#include "server/directory/paging.h"

/// The handlers of a list that staff keeps: each made from the use case it calls. What changes is told to the floor
/// before it is answered.
namespace callroom::api::kept {

template <auto list> void showAll(const CallPtr& call) {
    if (auto query = call->query<directory::PageQuery>())
        call->read([query = std::move(*query)](storage::Session& session) { return list(session, query); });
}

template <typename Id, auto find> void showOne(const CallPtr& call) {
    if (const auto id = call->id<Id>()) call->read([id = *id](storage::Session& session) { return find(session, id); });
}

template <typename Body, auto create> void createOne(const CallPtr& call) {
    if (auto body = call->body<Body>())
        changeConfiguration(call, 201, [act = call->act(), body = std::move(*body)](storage::Session& session) {
            return create(session, act, body);
        });
}

template <typename Id, typename Patch, auto change> void changeOne(const CallPtr& call) {
    const auto id = call->id<Id>();
    if (!id) return;
    if (auto patch = call->body<Patch>())
        changeConfiguration(call, 200,
                            [act = call->act(), id = *id, patch = std::move(*patch)](storage::Session& session) {
                                return change(session, act, id, patch);
                            });
}

template <typename Id, auto remove> void removeOne(const CallPtr& call) {
    if (const auto id = call->id<Id>())
        changeConfiguration(
            call, 204, [act = call->act(), id = *id](storage::Session& session) { return remove(session, act, id); });
}

template <typename Id, auto restore> void restoreOne(const CallPtr& call) {
    if (const auto id = call->id<Id>())
        changeConfiguration(
            call, 200, [act = call->act(), id = *id](storage::Session& session) { return restore(session, act, id); });
}

/// What the six routes of one list are; the texts live as long as the program.
struct ListInfo {
    std::string_view path;                                        ///< `/api/v1/away-reasons`
    std::string_view idPath;                                      ///< the same with `/:id`
    std::string_view backPath;                                    ///< the same with `/:id/restore`
    std::string_view list, show, create, change, remove, restore; ///< operations
    std::string_view all, one, made, changed, removed, restored;  ///< summaries
    core::Role lowestKeeper = core::Role::Manager;                ///< agents and up read
    std::size_t maxBody = 65'536;                                 ///< bytes
};

/// What a list consists of and which use cases keep it.
template <typename ValueType, typename IdType, typename CreateBody, typename PatchBody, auto list, auto find,
          auto create, auto change, auto remove, auto restore>
struct Routing {
    static void add(Routes& routes, const ListInfo& info) {
        const auto readers = Access::from(core::Role::Agent);
        const auto keepers = Access::from(info.lowestKeeper);
        routes.push_back({{.method = "GET",
                           .pattern = info.path,
                           .operation = info.list,
                           .summary = info.all,
                           .access = readers,
                           .responseSchema = schema<protocol::Page<ValueType>>(),
                           .queryFields = querySchema<directory::PageQuery>()},
                          showAll<list>});
        routes.push_back({{.method = "POST",
                           .pattern = info.path,
                           .operation = info.create,
                           .summary = info.made,
                           .access = keepers,
                           .successStatus = 201,
                           .maxBody = info.maxBody,
                           .requestSchema = schema<CreateBody>(),
                           .responseSchema = schema<ValueType>()},
                          createOne<CreateBody, create>});
        routes.push_back({{.method = "GET",
                           .pattern = info.idPath,
                           .operation = info.show,
                           .summary = info.one,
                           .access = readers,
                           .responseSchema = schema<ValueType>()},
                          showOne<IdType, find>});
        routes.push_back({{.method = "PATCH",
                           .pattern = info.idPath,
                           .operation = info.change,
                           .summary = info.changed,
                           .access = keepers,
                           .maxBody = info.maxBody,
                           .requestSchema = schema<PatchBody>(),
                           .responseSchema = schema<ValueType>()},
                          changeOne<IdType, PatchBody, change>});
        routes.push_back({{.method = "DELETE",
                           .pattern = info.idPath,
                           .operation = info.remove,
                           .summary = info.removed,
                           .access = keepers,
                           .successStatus = 204},
                          removeOne<IdType, remove>});
        routes.push_back({{.method = "POST",
                           .pattern = info.backPath,
                           .operation = info.restore,
                           .summary = info.restored,
                           .access = keepers,
                           .responseSchema = schema<ValueType>()},
                          restoreOne<IdType, restore>});
    }
};

} // namespace callroom::api::kept
