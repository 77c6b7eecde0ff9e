# callroom_library(name SOURCES … LINK …): the static library of one folder. Q_OBJECT headers are moc'ed.
function(callroom_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC callroom_options ${ARG_LINK})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
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
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;${ARG_ENV}")
endfunction()
