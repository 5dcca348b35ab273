# SPDX-License-Identifier: GPL-3.0-or-later
# The command line is tested from outside, as the program that users start.

# Starts a command with a small disk of its own, or without rights in a folder.
add_executable(regards_cli_launcher clilauncher.cpp)
target_link_libraries(regards_cli_launcher PRIVATE regards_options Qt6::Core)

set(units tst_cli tst_cli_agreement tst_cli_badinput tst_cli_check tst_cli_colleagues tst_cli_documents tst_cli_records)
if(UNIX)
    list(APPEND units tst_cli_terminal)
endif()
foreach(unit IN LISTS units)
    regards_test(${unit} SOURCES ${unit}.cpp clistage.cpp LIBRARIES Regards::exchange)
    target_compile_definitions(${unit} PRIVATE
        REGARDS_CLI="$<TARGET_FILE:regards-cli>"
        REGARDS_CLI_LAUNCHER="$<TARGET_FILE:regards_cli_launcher>")
    add_dependencies(${unit} regards-cli regards_cli_launcher)
endforeach()
