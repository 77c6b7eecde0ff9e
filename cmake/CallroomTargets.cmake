# Unity builds: the sources of one folder are compiled together, CALLROOM_UNITY_SIZE at a time, so that what they include
# is read once. A name in an unnamed namespace is therefore the folder's, not the file's. OFF (the dev preset) compiles
# each source by itself: a small change is built soonest so.
option(CALLROOM_UNITY "Compile the sources of a folder together" ON)
set(CALLROOM_UNITY_SIZE 8 CACHE STRING "How many sources at most are compiled together")

# callroom_library(name SOURCES … LINK …): the static library of one folder. Q_OBJECT headers are moc'ed.
function(callroom_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC callroom_options ${ARG_LINK})
  set_target_properties(${name} PROPERTIES AUTOMOC ON AUTOGEN_ORIGIN_DEPENDS OFF UNITY_BUILD ${CALLROOM_UNITY}
    UNITY_BUILD_BATCH_SIZE ${CALLROOM_UNITY_SIZE})
  if(CALLROOM_UNITY) # only one of the sources is the main file to GCC, which takes the others for headers
    target_compile_options(${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
  endif()
  callroom_precompile(${name})
endfunction()

# callroom_program(name SOURCES … LINK …): an executable.
function(callroom_program name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE callroom_options ${ARG_LINK})
  callroom_precompile(${name})
endfunction()

# callroom_test(name SOURCES … LINK … [TIMEOUT s] [LABELS …] [ENV …]): one Qt Test executable, one ctest entry.
function(callroom_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS;ENV" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE callroom_options Qt6::Test ${ARG_LINK})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  callroom_precompile(${name})
  add_test(NAME ${name} COMMAND ${name})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/tsan.supp die_after_fork=0;${ARG_ENV}")
endfunction()
