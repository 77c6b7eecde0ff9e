#pragma once

#include "console/model/places/place_model.h"
#include "console/view/page.h"
#include "console/view/workplace.h"

#include <memory>
#include <vector>

namespace callroom::console {

/// A page and the part of the sidebar where it stands.
struct PlacedPage {
    PlaceGroup group = PlaceGroup::Live;
    std::unique_ptr<Page> page;
};

/// Every page that this role may open, in the order of the sidebar: the one place where pages are listed.
[[nodiscard]] std::vector<PlacedPage> makePages(const Workplace& at);

} // namespace callroom::console
