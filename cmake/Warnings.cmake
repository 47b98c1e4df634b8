# st_warnings(target): the warnings that everything of this project is free of, on g++ 12 to 14 and
# clang 14 to 19. Private to the target: nothing of it reaches a consumer.
function(st_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
                                           $<$<BOOL:${ST_WERROR}>:-Werror>)
endfunction()
