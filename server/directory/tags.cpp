#include "server/directory/tags.h"

#include "server/directory/color.h"
#include "server/directory/kept.h"
#include "sql/queries/directory.h"

namespace callroom::directory {
namespace {

namespace queries = storage::queries::directory;
using accounts::Act;
using protocol::Tag;

Tag readTag(const storage::Row& row) {
    Tag tag;
    tag.id = row.id<core::TagId>(0);
    tag.createdAt = row.timestamp(1);
    tag.updatedAt = row.timestamp(2);
    tag.name = row.text(3);
    tag.color = row.text(4);
    tag.version = row.integer(5);
    return tag;
}

const Kept<Tag> tags{.noun = "tag",
                     .list = queries::listTags,
                     .byId = queries::tagById,
                     .lock = queries::lockTag,
                     .setDeleted = queries::setTagDeleted,
                     .columns = 6,
                     .read = readTag,
                     .uniqueness = "tags_name",
                     .taken = "name_taken"};

} // namespace

core::Result<protocol::Page<Tag>> listTags(storage::Session& session, const PageQuery& query) {
    return kept::list(session, tags, query);
}

core::Result<Tag> findTag(storage::Session& session, core::TagId id) {
    return session.one(tags.byId, readTag, id);
}

core::Result<Tag> createTag(storage::Session& session, const Act& act, const protocol::TagCreate& body) {
    const Tag made{core::TagId::create(act.at, act.random), body.name, body.color, act.at, act.at};
    if (const auto checked = checkColor(made.color); !checked) return core::fail(checked.error());
    return kept::created(session, tags, act,
                         session.execute(queries::insertTag, made.id, session.tenant(), made.name, made.color, act.at),
                         made);
}

core::Result<Tag> changeTag(storage::Session& session, const Act& act, core::TagId id,
                            const protocol::TagPatch& patch) {
    const auto before = kept::lockLiving(session, tags, id, patch.version);
    if (!before) return core::fail(before.error());
    Tag after = *before;
    after.name = patch.name.value_or(after.name);
    after.color = patch.color.value_or(after.color);
    after.updatedAt = act.at;
    ++after.version;
    if (const auto checked = checkColor(after.color); !checked) return core::fail(checked.error());
    return kept::changed(session, tags, act, session.execute(queries::updateTag, id, after.name, after.color, act.at),
                         *before, after);
}

core::Result<void> deleteTag(storage::Session& session, const Act& act, core::TagId id) {
    return kept::remove(session, tags, act, id);
}

core::Result<Tag> restoreTag(storage::Session& session, const Act& act, core::TagId id) {
    return kept::restore(session, tags, act, id);
}

} // namespace callroom::directory
