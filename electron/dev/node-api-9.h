// Lets code that was written for Node-API 10 run on a runtime that offers Node-API 9. Since version
// 10 a reference may hold any value; before, only objects, functions, externals and symbols. Other
// values are put into an array of one element here, and the reference holds the array.
#pragma once
#include <node_api.h>

#include <mutex>
#include <unordered_set>

namespace node_api_9 {

inline std::unordered_set<napi_ref>& boxed() {
  static std::unordered_set<napi_ref> refs;
  return refs;
}

inline std::mutex& guard() {
  static std::mutex mutex;
  return mutex;
}

inline napi_status create_reference(napi_env env, napi_value value, uint32_t count, napi_ref* out) {
  napi_valuetype type;
  napi_status status = napi_typeof(env, value, &type);
  if (status != napi_ok) return status;
  if (type == napi_object || type == napi_function || type == napi_external || type == napi_symbol) {
    return napi_create_reference(env, value, count, out);
  }
  napi_value box;
  if ((status = napi_create_array_with_length(env, 1, &box)) != napi_ok) return status;
  if ((status = napi_set_element(env, box, 0, value)) != napi_ok) return status;
  if ((status = napi_create_reference(env, box, count, out)) != napi_ok) return status;
  std::lock_guard<std::mutex> lock(guard());
  boxed().insert(*out);
  return napi_ok;
}

inline napi_status get_reference_value(napi_env env, napi_ref ref, napi_value* out) {
  napi_status status = napi_get_reference_value(env, ref, out);
  if (status != napi_ok || *out == nullptr) return status;
  bool is_boxed;
  {
    std::lock_guard<std::mutex> lock(guard());
    is_boxed = boxed().count(ref) != 0;
  }
  return is_boxed ? napi_get_element(env, *out, 0, out) : napi_ok;
}

inline napi_status delete_reference(napi_env env, napi_ref ref) {
  {
    std::lock_guard<std::mutex> lock(guard());
    boxed().erase(ref);
  }
  return napi_delete_reference(env, ref);
}

}  // namespace node_api_9

#define napi_create_reference node_api_9::create_reference
#define napi_get_reference_value node_api_9::get_reference_value
#define napi_delete_reference node_api_9::delete_reference
