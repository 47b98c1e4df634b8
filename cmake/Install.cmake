# st_install_library(target): installs a library and exports it as servicetitan::<name>.
function(st_install_library target)
  if(ST_INSTALL)
    install(TARGETS ${target} EXPORT servicetitanTargets)
  endif()
endfunction()

# st_install_package(): what find_package(servicetitan) reads. Call once, after the last
# st_install_library.
function(st_install_package)
  if(NOT ST_INSTALL)
    return()
  endif()
  include(CMakePackageConfigHelpers)
  set(folder ${CMAKE_INSTALL_LIBDIR}/cmake/servicetitan)
  install(EXPORT servicetitanTargets NAMESPACE servicetitan:: DESTINATION ${folder})
  configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/servicetitanConfig.cmake.in
    ${PROJECT_BINARY_DIR}/servicetitanConfig.cmake INSTALL_DESTINATION ${folder})
  write_basic_package_version_file(${PROJECT_BINARY_DIR}/servicetitanConfigVersion.cmake
    COMPATIBILITY SameMinorVersion)
  install(FILES ${PROJECT_BINARY_DIR}/servicetitanConfig.cmake
    ${PROJECT_BINARY_DIR}/servicetitanConfigVersion.cmake DESTINATION ${folder})
endfunction()
