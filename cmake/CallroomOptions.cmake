# The one place for compile options: every Callroom target links callroom_options.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network WebSockets Test)
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(tl-expected REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
if(CALLROOM_SERVER)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Sql)
  find_package(Boost 1.74 REQUIRED)
  find_package(wslay REQUIRED)
  pkg_check_modules(JEMALLOC REQUIRED IMPORTED_TARGET jemalloc)
endif()
if(CALLROOM_CONSOLE)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Svg)
endif()

option(CALLROOM_WERROR "Treat warnings as errors" OFF)
set(CALLROOM_SANITIZE "" CACHE STRING "Sanitizers to build with, such as address,undefined")

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC OFF)

find_program(CALLROOM_CCACHE ccache)
if(CALLROOM_CCACHE)
  # What a precompiled header defines is part of its content, so ccache need not see each macro in the text.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CALLROOM_CCACHE})
endif()

add_library(callroom_options INTERFACE)
target_compile_features(callroom_options INTERFACE cxx_std_20)
target_include_directories(callroom_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(callroom_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> # GCC 12 sees overlaps in std::string that are none (its bug 105651)
  $<$<BOOL:${CALLROOM_WERROR}>:-Werror>)
target_compile_definitions(callroom_options INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_USE_QSTRINGBUILDER)
if(CALLROOM_SANITIZE)
  target_compile_options(callroom_options INTERFACE -fsanitize=${CALLROOM_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(callroom_options INTERFACE -fsanitize=${CALLROOM_SANITIZE})
endif()
find_program(CALLROOM_LLD ld.lld)
if(CALLROOM_LLD)
  target_link_options(callroom_options INTERFACE -fuse-ld=lld)
endif()
